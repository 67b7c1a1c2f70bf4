package vn.dondoc.fact;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A rule's parameter in force: the program's value, or the catalogue's default.
 *
 * @param rule rule id
 * @param name parameter name
 * @param exact its value
 */
public record Limit(String rule, String name, BigFraction exact) {

    private static final BigFraction GREATEST = BigFraction.of(Integer.MAX_VALUE);

    /** The value of a whole-number parameter; no count that it is compared with is greater than an int. */
    public int whole() {
        return exact.compareTo(GREATEST) > 0 ? Integer.MAX_VALUE : exact.intValue();
    }
}
