package vn.dondoc.fact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import vn.dondoc.model.Calendar;

/** Which days are worked: not Saturdays, Sundays and holidays, but swapped days whatever else they are. */
public final class WorkingDays {

    private final Calendar calendar;

    public WorkingDays(Calendar calendar) {
        this.calendar = calendar;
    }

    public boolean isWorking(LocalDate day) {
        if (calendar.workingDays().contains(day)) {
            return true;
        }
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY
                && weekday != DayOfWeek.SUNDAY
                && !calendar.holidays().contains(day);
    }

    /** The day itself when it is worked, else the next one that is. */
    public LocalDate roll(LocalDate day) {
        LocalDate rolled = day;
        while (!isWorking(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    /** The n-th working day after a day; the day itself for 0. */
    public LocalDate after(LocalDate day, int n) {
        LocalDate reached = day;
        for (int left = n; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorking(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** How many working days d there are with {@code after < d <= upTo}. */
    public int between(LocalDate after, LocalDate upTo) {
        int count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
            if (isWorking(day)) {
                count++;
            }
        }
        return count;
    }
}
