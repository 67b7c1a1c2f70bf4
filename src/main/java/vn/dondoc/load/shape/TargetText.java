package vn.dondoc.load.shape;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.schema.Notation;
import vn.dondoc.model.Target;
import vn.dondoc.model.Target.Operator;

/** An operator and a decimal, such as {@code > 95}. */
public record TargetText() implements Scalar<Target> {

    private static final Pattern FORM = Pattern.compile("(>=|<=|>|<|=)\\s*(-?\\d+(?:\\.\\d+)?)");

    @Override
    public @Nullable Target parse(String text, Spot spot, Complaints complaints) {
        Matcher parts = FORM.matcher(Text.name(text));
        if (!parts.matches()) {
            complaints.add(Complaint.broken("bad-target", spot).with("value", text));
            return null;
        }
        BigDecimal bound = Decimal.inRange(parts.group(2), null, null, spot, complaints);
        return bound == null ? null : new Target(operator(parts.group(1)), bound, spot.place());
    }

    private static Operator operator(String written) {
        for (Operator operator : Operator.values()) {
            if (operator.written().equals(written)) {
                return operator;
            }
        }
        throw new IllegalArgumentException(written);
    }

    @Override
    public Notation notation() {
        return Notation.text(
                "bad-target",
                Notation.SPACES + "(>=|<=|>|<|=)\\s*-?\\d+(\\.\\d+)?" + Notation.SPACES,
                "> 95",
                ">= 99",
                "<= 3");
    }
}
