package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/**
 * A visible request to a unit to explain itself.
 *
 * @param task id of the task that it is about, or null
 * @param answerBy last day in time; never rolled
 */
public record RequestedExplanation(
        Subject subject,
        @Nullable String task,
        LocalDate answerBy,
        @Nullable Delay overdue,
        Place place,
        List<Evidence> evidence)
        implements Due {

    public String request() {
        return String.valueOf(subject.request());
    }

    /** When the explanation came is not judged. */
    @Override
    public @Nullable Delay late() {
        return null;
    }
}
