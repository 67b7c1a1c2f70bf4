package vn.dondoc.report.office.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Parts of a whole in percent, to a tenth. */
final class Shares {

    private static final int HUNDRED = 100;
    private static final BigDecimal LEAST_SHOWN = new BigDecimal("0.1");
    private static final BigDecimal MOST_SHOWN = new BigDecimal("99.9");

    private Shares() {}

    /** A share of 1, rounded down: what misses a band never reads as reaching it. */
    static Content floored(@Nullable BigFraction share) {
        if (share == null) {
            return Content.NONE;
        }
        BigFraction percent = share.multiply(HUNDRED);
        return Content.percent(new BigDecimal(percent.getNumerator())
                .divide(new BigDecimal(percent.getDenominator()), 1, RoundingMode.FLOOR));
    }

    /** Rounded half up; what is not nothing and not all never reads as either. Nothing where there is no whole. */
    static Content of(long part, long whole) {
        if (whole == 0) {
            return Content.NONE;
        }
        BigDecimal percent =
                BigDecimal.valueOf(part * HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        return Content.percent(
                part > 0 && part < whole ? percent.max(LEAST_SHOWN).min(MOST_SHOWN) : percent);
    }
}
