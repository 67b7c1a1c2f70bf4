package vn.dondoc.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day of a month: 1 to 31, where a day past the month's end means its last day; {@link #LAST} always does.
 */
public record DayOfMonth(int day) {

    public static final DayOfMonth LAST = new DayOfMonth(31);

    /** That day in a month. */
    public LocalDate in(YearMonth month) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
