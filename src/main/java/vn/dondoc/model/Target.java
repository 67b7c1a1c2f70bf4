package vn.dondoc.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.source.Place;

/**
 * A KPI's target or critical bound, such as {@code > 95}.
 *
 * @param bound the number as written; its decimals are kept for showing
 */
public record Target(Operator operator, BigDecimal bound, Place place) {

    /** How a value is held against the bound. */
    public enum Operator {
        GREATER(">"),
        AT_LEAST(">="),
        LESS("<"),
        AT_MOST("<="),
        EQUAL("=");

        private final String written;

        Operator(String written) {
            this.written = written;
        }

        public String written() {
            return written;
        }

        /** +1 where higher values are better, -1 where lower ones are, 0 where neither is. */
        public int direction() {
            return switch (this) {
                case GREATER, AT_LEAST -> 1;
                case LESS, AT_MOST -> -1;
                case EQUAL -> 0;
            };
        }

        /** Whether a value equal to the bound misses it. */
        public boolean strict() {
            return this == GREATER || this == LESS;
        }
    }

    /** The bound as an exact fraction. */
    public BigFraction exactBound() {
        return exact(bound);
    }

    public boolean metBy(BigFraction value) {
        int compared = value.compareTo(exactBound());
        return switch (operator) {
            case GREATER -> compared > 0;
            case AT_LEAST -> compared >= 0;
            case LESS -> compared < 0;
            case AT_MOST -> compared <= 0;
            case EQUAL -> compared == 0;
        };
    }

    /** A decimal as the fraction that it states. */
    public static BigFraction exact(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? BigFraction.of(decimal.toBigIntegerExact(), BigInteger.ONE)
                : BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    @Override
    public String toString() {
        return operator.written() + " " + bound.toPlainString();
    }

    // Written out: what a record makes of itself is linked at run time, which a start would pay for.
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Target other
                && operator == other.operator
                && place.equals(other.place)
                && bound.equals(other.bound);
    }

    @Override
    public int hashCode() {
        return 31 * bound.hashCode() + place.hashCode();
    }
}
