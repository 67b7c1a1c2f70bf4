package vn.dondoc.fact;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A rule's parameter in force: the program's value, or the catalogue's default.
 *
 * @param name rule id and parameter: {@code TASK-02.days}
 * @param exact its value
 */
public record Limit(String name, BigFraction exact) {

    /** The value of a whole-number parameter. */
    public int whole() {
        return exact.intValue();
    }
}
