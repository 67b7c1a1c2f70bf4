package vn.dondoc.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.Assignment;
import vn.dondoc.finding.Arrival;
import vn.dondoc.finding.Dossier.Box;

/** Where one thing stands on the day judged, for counting and for showing. */
final class Standing {

    private Standing() {}

    /** The box that an assignment is counted in. */
    static Box box(Assignment assignment, LocalDate asOf) {
        LocalDate due = assignment.due();
        return switch (assignment.status()) {
            case CLOSED -> Box.CLOSED;
            case DONE -> isAfter(assignment.done(), due) ? Box.DONE_LATE : Box.DONE_ON_TIME;
            case OPEN -> isAfter(asOf, due) ? Box.OPEN_OVERDUE : Box.OPEN_IN_TIME;
        };
    }

    /**
     * What became of something owed.
     *
     * @param there whether it came at all
     * @param submitted the day it came; null where it did not, or where that cannot be read
     */
    static Arrival arrival(LocalDate deadline, boolean there, @Nullable LocalDate submitted, LocalDate asOf) {
        if (there) {
            return isAfter(submitted, deadline) ? Arrival.LATE : Arrival.ON_TIME;
        }
        return asOf.isAfter(deadline) ? Arrival.MISSING : Arrival.PENDING;
    }

    private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate due) {
        return day != null && due != null && day.isAfter(due);
    }
}
