package vn.dondoc.load;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.shape.Checked;
import vn.dondoc.load.shape.Complaint;
import vn.dondoc.load.shape.Complaints;
import vn.dondoc.model.DateRange;
import vn.dondoc.model.Frequency;
import vn.dondoc.model.Period;
import vn.dondoc.model.Timing;

/** Occurrences of recurring tasks: one for each calendar period that ends inside the program's period. */
final class Occurrences {

    private final DateRange programPeriod;

    Occurrences(DateRange programPeriod) {
        this.programPeriod = programPeriod;
    }

    static @Nullable Frequency frequency(@Nullable Timing timing) {
        return timing instanceof Timing.Recurring recurring ? recurring.frequency() : null;
    }

    boolean has(@Nullable Timing timing, Period occurrence) {
        return occurrence.frequency() == frequency(timing) && programPeriod.contains(occurrence.lastDay());
    }

    /** Whether a given occurrence is one of its task's; complains where it is not. */
    boolean check(Checked<Period> given, String task, @Nullable Timing timing, Complaints complaints) {
        Frequency frequency = frequency(timing);
        if (frequency == null) {
            complaints.add(Complaint.dangling("not-recurring", given.spot())
                    .with("value", given.value().name())
                    .with("task", task));
            return false;
        }
        if (!has(timing, given.value())) {
            complaints.add(Complaint.dangling("unknown-occurrence", given.spot())
                    .with("value", given.value().name())
                    .with("task", task)
                    .with("frequency", frequency.written()));
            return false;
        }
        return true;
    }

    /** The occurrence that contains a day; null where the task does not recur or none of its occurrences does. */
    @Nullable
    Period containing(LocalDate day, @Nullable Timing timing) {
        Frequency frequency = frequency(timing);
        if (frequency == null) {
            return null;
        }
        Period period = Period.containing(day, frequency);
        return has(timing, period) ? period : null;
    }
}
