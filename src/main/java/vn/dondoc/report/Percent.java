package vn.dondoc.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/** Parts of a whole in percent, to a tenth, as people may read them. */
public final class Percent {

    private static final int HUNDRED = 100;
    private static final BigDecimal LEAST_SHOWN = new BigDecimal("0.1");
    private static final BigDecimal MOST_SHOWN = new BigDecimal("99.9");

    private Percent() {}

    /**
     * Rounded half up; what is not nothing and not all never reads as either.
     *
     * @param whole not 0
     */
    public static BigDecimal of(long part, long whole) {
        BigDecimal percent =
                BigDecimal.valueOf(part * HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        return part > 0 && part < whole ? percent.max(LEAST_SHOWN).min(MOST_SHOWN) : percent;
    }

    /** A share of 1, rounded down: what misses a band never reads as reaching it. */
    public static BigDecimal floored(BigFraction share) {
        BigFraction percent = share.multiply(HUNDRED);
        return new BigDecimal(percent.getNumerator())
                .divide(new BigDecimal(percent.getDenominator()), 1, RoundingMode.FLOOR);
    }
}
