package vn.dondoc.fact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import vn.dondoc.model.Calendar;

/** Which days are worked: not Saturdays, Sundays and holidays, but swapped days whatever else they are. */
public final class WorkingDays {

    private static final int WEEK = 7;
    private static final int WORKED_OF_WEEK = 5;

    /** Monday, 29/12/1969, as a day before 01/01/1970. */
    private static final int FIRST_MONDAY = -3;

    private final Calendar calendar;

    /** Weekdays that are off and days of the weekend that are worked, each sorted, as days since 01/01/1970. */
    private final long[] off;

    private final long[] swapped;

    public WorkingDays(Calendar calendar) {
        this.calendar = calendar;
        this.off = sorted(calendar.holidays().stream()
                .filter(day -> isWeekday(day) && !calendar.workingDays().contains(day)));
        this.swapped = sorted(calendar.workingDays().stream().filter(day -> !isWeekday(day)));
    }

    public boolean isWorking(LocalDate day) {
        return calendar.workingDays().contains(day)
                || (isWeekday(day) && !calendar.holidays().contains(day));
    }

    /** The day itself when it is worked, else the next one that is. */
    public LocalDate roll(LocalDate day) {
        return isWorking(day) ? day : after(day, 1);
    }

    /** The n-th working day after a day; the day itself for 0. */
    public LocalDate after(LocalDate day, int n) {
        long before = upTo(day.toEpochDay());
        long low = day.toEpochDay();
        // n weeks hold n working days, but for the days off.
        long high = low + (long) WEEK * ((long) n + off.length);
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2);
            if (upTo(middle) - before >= n) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return LocalDate.ofEpochDay(low);
    }

    /** How many working days d there are with {@code after < d <= upTo}. */
    public int between(LocalDate after, LocalDate upTo) {
        return after.isBefore(upTo) ? Math.toIntExact(upTo(upTo.toEpochDay()) - upTo(after.toEpochDay())) : 0;
    }

    /** Working days up to a day, counted from some day that is always the same: only differences mean anything. */
    private long upTo(long day) {
        long weeks = Math.floorDiv(day - FIRST_MONDAY, (long) WEEK);
        int weekday = Math.floorMod(day - FIRST_MONDAY, WEEK);
        return weeks * WORKED_OF_WEEK
                + Math.min(weekday + 1, WORKED_OF_WEEK)
                - notAfter(day, off)
                + notAfter(day, swapped);
    }

    private static int notAfter(long day, long[] sorted) {
        int found = Arrays.binarySearch(sorted, day);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static long[] sorted(Stream<LocalDate> days) {
        return days.mapToLong(LocalDate::toEpochDay).sorted().toArray();
    }
}
