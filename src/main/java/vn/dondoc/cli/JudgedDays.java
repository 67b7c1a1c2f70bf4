package vn.dondoc.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import vn.dondoc.finding.Bilingual;

/**
 * The days from one to another by steps: both ends always, and what lies a whole number of steps from one of them. Where
 * the last day, or else the first, ends a month, steps of months and quarters go from month's end to month's end.
 */
final class JudgedDays {

    /** The most days that one run judges: well over two years, day by day. */
    static final int MOST = 1000;

    /** How far it is from one day to the next. */
    enum Step {
        DAY(ChronoUnit.DAYS, 1),
        WEEK(ChronoUnit.WEEKS, 1),
        MONTH(ChronoUnit.MONTHS, 1),
        QUARTER(ChronoUnit.MONTHS, 3);

        private final ChronoUnit unit;
        private final int units;

        Step(ChronoUnit unit, int units) {
            this.unit = unit;
            this.units = units;
        }

        String written() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The last year that dates are written for. */
    private static final int LAST_YEAR = 9999;

    private JudgedDays() {}

    /**
     * Why there are no such days, or too many of them.
     *
     * @param fromOption the option that gave the first day, for messages
     * @param toOption the one that gave the last
     */
    static List<Bilingual> problems(String fromOption, LocalDate from, String toOption, LocalDate to, Step step) {
        if (to.isBefore(from)) {
            return List.of(new Bilingual(
                    toOption + " " + to + " trước " + fromOption + " " + from,
                    toOption + " " + to + " is before " + fromOption + " " + from));
        }
        boolean tooMany = step.unit.between(from, to) / step.units >= MOST;
        if (tooMany || from.getYear() < 1 || to.getYear() > LAST_YEAR) {
            String most = String.valueOf(MOST);
            return List.of(new Bilingual(
                    "từ " + from + " đến " + to + " quá nhiều ngày phải xét (tối đa " + most
                            + "); hãy chọn khoảng ngắn hơn hoặc bước lớn hơn",
                    from + " to " + to + " are too many days to judge (at most " + most
                            + "); take a shorter range or larger steps"));
        }
        return List.of();
    }

    /** The days in order; there are no problems with them. */
    static List<LocalDate> between(LocalDate from, LocalDate to, Step step) {
        boolean months = step.unit == ChronoUnit.MONTHS;
        boolean backwards = months && endsMonth(to);
        boolean monthEnds = months && (backwards || endsMonth(from));
        LocalDate anchor = backwards ? to : from;
        TreeSet<LocalDate> days = new TreeSet<>(List.of(from, to));
        LocalDate day = anchor;
        // Counted from the anchor each time: 31 January plus a month plus a month is not 28 March.
        for (int i = 1; !day.isBefore(from) && !day.isAfter(to); i++) {
            days.add(day);
            day = anchor.plus((long) (backwards ? -i : i) * step.units, step.unit);
            if (monthEnds) {
                day = day.with(TemporalAdjusters.lastDayOfMonth());
            }
        }
        return new ArrayList<>(days);
    }

    private static boolean endsMonth(LocalDate day) {
        return day.equals(day.with(TemporalAdjusters.lastDayOfMonth()));
    }
}
