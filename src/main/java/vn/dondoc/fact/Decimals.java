package vn.dondoc.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/** Exact fractions written as decimals. */
public final class Decimals {

    private Decimals() {}

    /** A fraction rounded half up, away from zero at the tie, to so many decimals. */
    public static BigDecimal halfUp(BigFraction value, int decimals) {
        return new BigDecimal(value.getNumerator())
                .divide(new BigDecimal(value.getDenominator()), decimals, RoundingMode.HALF_UP);
    }
}
