package vn.dondoc.finding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dondoc.model.Target;

/**
 * With how many decimals an exact fraction is shown. What misses a bound must never read as meeting it, so a value that
 * rounding would carry to the other side of the bound gets more decimals.
 */
final class ShownDecimals {

    /** Enough for people. */
    private static final int FEWEST = 2;

    /** Beyond this nobody reads on; what is left is rounded away from the bound. */
    private static final int MOST = 6;

    private static final BigInteger EXACT = BigInteger.TEN.pow(MOST);

    private ShownDecimals() {}

    /** Exact where 6 decimals are enough, else rounded half up to 2. */
    static BigDecimal of(BigFraction value) {
        return shown(isShort(value) ? rounded(value, MOST, RoundingMode.UNNECESSARY) : halfUp(value, FEWEST));
    }

    /** The same, but never on, nor on the other side of, a bound that the value itself does not reach. */
    static BigDecimal against(BigFraction value, BigFraction bound) {
        int side = value.compareTo(bound);
        if (side == 0 || isShort(value)) {
            return of(value);
        }
        for (int decimals = FEWEST; decimals <= MOST; decimals++) {
            BigDecimal rounded = halfUp(value, decimals);
            if (Integer.signum(Target.exact(rounded).compareTo(bound)) == Integer.signum(side)) {
                return shown(rounded);
            }
        }
        return shown(rounded(value, MOST, side < 0 ? RoundingMode.FLOOR : RoundingMode.CEILING));
    }

    private static boolean isShort(BigFraction value) {
        return EXACT.remainder(value.getDenominator()).signum() == 0;
    }

    private static BigDecimal halfUp(BigFraction value, int decimals) {
        return rounded(value, decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal rounded(BigFraction value, int decimals, RoundingMode mode) {
        return new BigDecimal(value.getNumerator()).divide(new BigDecimal(value.getDenominator()), decimals, mode);
    }

    /** Without zeros at the end, and never with an exponent. */
    private static BigDecimal shown(BigDecimal rounded) {
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
