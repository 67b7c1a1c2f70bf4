package vn.dondoc.load.shape;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.schema.Notation;
import vn.dondoc.model.Period;

/** A calendar period by its name: {@code 2023-03}, {@code 2023-Q1}, {@code 2023-H1} or {@code 2023}. */
public record PeriodName() implements Scalar<Period> {

    @Override
    public @Nullable Period parse(String text, Spot spot, Complaints complaints) {
        Optional<Period> period = Period.parse(text);
        if (period.isEmpty()) {
            complaints.add(Complaint.broken("bad-period", spot).with("value", text));
        }
        return period.orElse(null);
    }

    @Override
    public Notation notation() {
        return Notation.text(
                        "bad-period",
                        "(?!0000)\\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?",
                        "2023-03",
                        "2023-Q1",
                        "2023-H1",
                        "2023")
                .orTakenFor("integer")
                .between(BigDecimal.ONE, BigDecimal.valueOf(9999));
    }
}
