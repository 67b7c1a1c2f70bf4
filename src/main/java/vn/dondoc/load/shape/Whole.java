package vn.dondoc.load.shape;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.schema.Notation;

/**
 * A whole number.
 *
 * @param min least value
 * @param max greatest value
 */
public record Whole(int min, int max) implements Scalar<Integer> {

    /** The longest time that a number of days may state, about a century: beyond it lies a slip, and endless counting. */
    public static final int MOST_DAYS = 36_600;

    public static Whole from(int min) {
        return new Whole(min, Integer.MAX_VALUE);
    }

    /** A number of days, {@code min} or more. */
    public static Whole days(int min) {
        return new Whole(min, MOST_DAYS);
    }

    @Override
    public @Nullable Integer parse(String text, Spot spot, Complaints complaints) {
        if (!Digits.areNumber(text, false)) {
            complaints.add(Complaint.broken("bad-whole", spot).with("value", text));
            return null;
        }
        BigDecimal number = Decimal.inRange(text, BigDecimal.valueOf(min), BigDecimal.valueOf(max), spot, complaints);
        return number == null ? null : number.intValueExact();
    }

    @Override
    public Notation notation() {
        String digits = min > 0 ? "0*[1-9]\\d*" : min == 0 ? "\\d+|-0+" : "-?\\d+";
        return Notation.text("bad-whole", digits)
                .orTakenFor("integer")
                .between(BigDecimal.valueOf(min), max == Integer.MAX_VALUE ? null : BigDecimal.valueOf(max));
    }
}
