package vn.dondoc.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What will fall due, and what will be broken, if nothing more is reported.
 *
 * @param start the result for the day after which nothing more comes
 * @param end the result for the last day
 * @param days those on which something happens, in order; the first may be the day of {@code start}, on which something
 *     may be due
 */
public record Forecast(Audit start, Audit end, List<Day> days) {

    /**
     * One day.
     *
     * @param due what must be done by that day and is not: the findings that there will be a day later
     * @param changes since the day before
     */
    public record Day(LocalDate day, List<Finding> due, List<Change> changes) {}

    /**
     * Judges each day once.
     *
     * @param from the day after which nothing more comes
     * @param until the last day, not before {@code from}
     * @param audits the result for a day, given only what was known on {@code from}
     */
    public static Forecast of(LocalDate from, LocalDate until, Function<LocalDate, Audit> audits) {
        Audit start = audits.apply(from);
        Audit today = start;
        List<Change> changes = List.of();
        List<Day> days = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
            Audit tomorrow = audits.apply(day.plusDays(1));
            List<Change> next = Change.between(today.counting(), tomorrow.counting());
            List<Finding> due = due(day, next);
            if (!due.isEmpty() || !changes.isEmpty()) {
                days.add(new Day(day, due, changes));
            }
            if (day.equals(until)) {
                break;
            }
            changes = next;
            today = tomorrow;
        }
        return new Forecast(start, today, List.copyOf(days));
    }

    /** What appears a day after its deadline was due on the day itself. */
    private static List<Finding> due(LocalDate day, List<Change> next) {
        return next.stream()
                .filter(change -> change.kind() == Change.Kind.APPEARED)
                .map(Change::finding)
                .filter(finding -> day.equals(finding.due()))
                .toList();
    }

    /** Everything that falls due. */
    public List<Finding> due() {
        return days.stream().flatMap(day -> day.due().stream()).toList();
    }

    /** The findings that there will be and are not now, or will be graver; reminders of what is yet to fall due left out. */
    public List<Finding> ahead(Change.Kind kind) {
        return days.stream()
                .flatMap(day -> day.changes().stream()
                        .filter(change -> change.kind() == kind && !isReminder(change.finding(), day.day()))
                        .map(Change::finding))
                .toList();
    }

    /** Whether a finding only says that a deadline is near. */
    public static boolean isReminder(Finding finding, LocalDate day) {
        LocalDate due = finding.due();
        return due != null && !due.isBefore(day);
    }
}
