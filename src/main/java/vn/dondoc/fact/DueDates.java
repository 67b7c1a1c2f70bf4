package vn.dondoc.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Timing;

/** Due dates and kinds of timings as they are on a day. */
final class DueDates {

    private DueDates() {}

    /** The due date that a timing states, unrolled; null for one without, or whose event has not happened. */
    static @Nullable LocalDate stated(Timing timing, LocalDate asOf) {
        if (timing instanceof Timing.Dated dated) {
            return dated.due();
        }
        if (timing instanceof Timing.Conditional conditional && triggered(conditional, asOf)) {
            return trigger(conditional).plusDays(within(conditional));
        }
        return null;
    }

    static Kind kind(Timing timing, LocalDate asOf) {
        if (timing instanceof Timing.Dated) {
            return Kind.DATED;
        }
        if (timing instanceof Timing.Continuous) {
            return Kind.CONTINUOUS;
        }
        if (timing instanceof Timing.Recurring) {
            return Kind.RECURRING;
        }
        return timing instanceof Timing.Conditional conditional && triggered(conditional, asOf)
                ? Kind.TRIGGERED
                : Kind.CONDITIONAL;
    }

    /** First day of the work by the timing itself; null where it states none. */
    static @Nullable LocalDate start(Timing timing, LocalDate asOf) {
        if (timing instanceof Timing.Dated dated) {
            return dated.from();
        }
        return timing instanceof Timing.Conditional conditional && triggered(conditional, asOf)
                ? trigger(conditional)
                : null;
    }

    private static boolean triggered(Timing.Conditional timing, LocalDate asOf) {
        return timing.triggered() != null && !timing.triggered().isAfter(asOf);
    }

    private static LocalDate trigger(Timing.Conditional timing) {
        if (timing.triggered() == null) {
            throw new IllegalStateException("not triggered: " + timing.place());
        }
        return timing.triggered();
    }

    private static int within(Timing.Conditional timing) {
        return timing.within() == null ? 0 : timing.within();
    }
}
