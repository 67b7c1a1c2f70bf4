package vn.dondoc.load.shape;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.schema.Notation;

/**
 * A decimal number; its decimals are kept as written.
 *
 * @param min least value, or null
 * @param max greatest value, or null
 */
public record Decimal(@Nullable BigDecimal min, @Nullable BigDecimal max) implements Scalar<BigDecimal> {

    public static final Decimal ANY = new Decimal(null, null);

    /** More digits than any figure has; reading millions of them would take minutes. */
    private static final int MOST_DIGITS = 60;

    /** From {@code min} to {@code max}, both inclusive. */
    public static Decimal between(int min, int max) {
        return new Decimal(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    }

    public static Decimal notNegative() {
        return new Decimal(BigDecimal.ZERO, null);
    }

    @Override
    public @Nullable BigDecimal parse(String text, Spot spot, Complaints complaints) {
        if (!Digits.areNumber(text, true)) {
            complaints.add(Complaint.broken("bad-decimal", spot).with("value", text));
            return null;
        }
        return inRange(text, min, max, spot, complaints);
    }

    /** The number that a text of the right form states; null after a complaint that it lies outside the range. */
    static @Nullable BigDecimal inRange(
            String text, @Nullable BigDecimal min, @Nullable BigDecimal max, Spot spot, Complaints complaints) {
        if (text.length() > MOST_DIGITS) {
            complaints.add(Complaint.broken("too-many-digits", spot)
                    .with("value", text)
                    .with("max", MOST_DIGITS));
            return null;
        }
        BigDecimal number = new BigDecimal(text);
        if (min != null && number.compareTo(min) < 0) {
            complaints.add(
                    Complaint.broken("too-small", spot).with("value", text).with("min", min.toPlainString()));
            return null;
        }
        if (max != null && number.compareTo(max) > 0) {
            complaints.add(Complaint.broken("too-large-number", spot)
                    .with("value", text)
                    .with("max", max.toPlainString()));
            return null;
        }
        return number;
    }

    @Override
    public Notation notation() {
        boolean signed = min == null || min.signum() < 0;
        String digits = signed ? "-?\\d+(\\.\\d+)?" : "\\d+(\\.\\d+)?|-0+(\\.0+)?";
        return Notation.text("bad-decimal", digits).orTakenFor("number").between(min, max);
    }
}
