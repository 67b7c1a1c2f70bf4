package vn.dondoc.fact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.source.Place;

/**
 * A written thing that a fact rests on.
 *
 * @param what what it is
 * @param value what it says: a date, number or text; null where naming it is enough
 */
public record Evidence(What what, @Nullable Object value, Place place) {

    /** Kinds of written things; each has its words in the message bundles ({@code evidence.<name>}). */
    public enum What {
        PROGRAM,
        PLAN_DUE,
        AREA,
        TASK,
        TASK_DUE,
        REGIME,
        KPI_TARGET,
        UNIT,
        PLAN,
        PLAN_LINE,
        PLAN_LINE_DUE,
        PLAN_TARGET,
        REPORT,
        MENTION,
        MENTION_DONE,
        KPI_FIGURE,
        DIFFICULTY,
        EXTENSION,
        CANCELLATION,
        TRANSFER,
        SUCCESSION,
        REJECTION,
        FORWARD,
        EXPLANATION_REQUEST,
        WAIVER,
        FINDING
    }

    // Written out: what a record makes of itself is linked at run time, which a start would pay for.
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Evidence other
                && what == other.what
                && place.equals(other.place)
                && Objects.equals(value, other.value);
    }

    @Override
    public int hashCode() {
        return 31 * what.hashCode() + place.hashCode();
    }
}
