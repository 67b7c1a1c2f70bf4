package vn.dondoc.model;

import java.util.List;
import vn.dondoc.source.Place;

/**
 * How days overdue are counted and who is told when (thang đôn đốc).
 *
 * @param workingDays count working days instead of calendar days
 * @param ladder steps whose {@code level} and {@code after} rise strictly; may be empty
 */
public record Escalation(boolean workingDays, List<Step> ladder) {

    /** Calendar days and no ladder: what holds where a program says nothing. */
    public static final Escalation NONE = new Escalation(false, List.of());

    /**
     * From how many days overdue a level holds, and whom it tells.
     *
     * @param level 1 or more
     * @param after days overdue from which the step holds, 1 or more
     * @param roles whom to tell
     */
    public record Step(int level, int after, List<String> roles, Place place) {}

    /** The greatest level whose step holds after so many days overdue, else 0. */
    public int levelAfter(long daysOverdue) {
        int level = 0;
        for (Step step : ladder) {
            if (step.after() <= daysOverdue) {
                level = step.level();
            }
        }
        return level;
    }

    /** The last step's level, or 0 without a ladder. */
    public int topLevel() {
        return ladder.isEmpty() ? 0 : ladder.get(ladder.size() - 1).level();
    }
}
