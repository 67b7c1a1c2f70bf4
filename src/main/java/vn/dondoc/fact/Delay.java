package vn.dondoc.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far something is behind a deadline.
 *
 * @param due the deadline, rolled
 * @param days days after it, calendar or working as the program counts; 0 on or before it
 * @param level the ladder's level for so many days; 0 without a ladder, and for what came late but came
 */
public record Delay(LocalDate due, int days, int level) {
    // Written out: what a record makes of itself is linked at run time, which a start would pay for.
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Delay other && days == other.days && level == other.level && due.equals(other.due);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * due.hashCode() + days) + level;
    }
}
