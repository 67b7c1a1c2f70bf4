package vn.dondoc.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Program;

/** How one program moves deadlines and counts the days behind them, on one as-of date. */
final class Deadlines {

    private final WorkingDays days;
    private final Program program;
    private final LocalDate asOf;

    Deadlines(WorkingDays days, Program program, LocalDate asOf) {
        this.days = days;
        this.program = program;
        this.asOf = asOf;
    }

    WorkingDays days() {
        return days;
    }

    /** The deadline as it holds: moved to the next working day where the program says so. */
    LocalDate roll(LocalDate date) {
        return program.roll() ? days.roll(date) : date;
    }

    /** How far the as-of date is behind a deadline. */
    Delay overdue(LocalDate due) {
        int behind = daysAfter(due, asOf);
        return new Delay(due, behind, program.escalation().levelAfter(behind));
    }

    /** How far a day of fulfilment was behind a deadline; null while there is none. */
    @Nullable
    Delay late(LocalDate due, @Nullable LocalDate fulfilled) {
        return fulfilled == null ? null : new Delay(due, daysAfter(due, fulfilled), 0);
    }

    private int daysAfter(LocalDate due, LocalDate day) {
        if (!day.isAfter(due)) {
            return 0;
        }
        return program.escalation().workingDays()
                ? days.between(due, day)
                : Math.toIntExact(ChronoUnit.DAYS.between(due, day));
    }
}
