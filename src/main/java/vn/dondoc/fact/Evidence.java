package vn.dondoc.fact;

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
}
