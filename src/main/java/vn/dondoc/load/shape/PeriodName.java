package vn.dondoc.load.shape;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
}
