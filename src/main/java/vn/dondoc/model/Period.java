package vn.dondoc.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A calendar period: a month, quarter, half-year or year.
 *
 * @param frequency its length
 * @param year calendar year, 1 to 9999
 * @param index which one of the year, from 1
 */
public record Period(Frequency frequency, int year, int index) implements Comparable<Period> {

    private static final Pattern NAME = Pattern.compile("(\\d{4})(?:-(?:(\\d{2})|Q([1-4])|H([12])))?");

    /** Reads {@code 2023-03}, {@code 2023-Q1}, {@code 2023-H1} or {@code 2023}; empty when it is none of these. */
    public static Optional<Period> parse(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches() || parts.group(1).equals("0000")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            int month = Integer.parseInt(parts.group(2));
            return month >= 1 && month <= 12
                    ? Optional.of(new Period(Frequency.MONTHLY, year, month))
                    : Optional.empty();
        }
        if (parts.group(3) != null) {
            return Optional.of(new Period(Frequency.QUARTERLY, year, Integer.parseInt(parts.group(3))));
        }
        if (parts.group(4) != null) {
            return Optional.of(new Period(Frequency.HALF_YEARLY, year, Integer.parseInt(parts.group(4))));
        }
        return Optional.of(new Period(Frequency.YEARLY, year, 1));
    }

    /** The period of this frequency that contains a day. */
    public static Period containing(LocalDate day, Frequency frequency) {
        return new Period(frequency, day.getYear(), (day.getMonthValue() - 1) / frequency.months() + 1);
    }

    /** All periods of a frequency whose last day lies between two days, both inclusive, in order. */
    public static List<Period> endingWithin(Frequency frequency, LocalDate from, LocalDate to) {
        List<Period> periods = new ArrayList<>();
        for (Period p = containing(from, frequency); !p.lastDay().isAfter(to); p = p.next()) {
            if (!p.lastDay().isBefore(from)) {
                periods.add(p);
            }
        }
        return periods;
    }

    /** The name that files use: {@code 2023-03}, {@code 2023-Q1}, {@code 2023-H1}, {@code 2023}. */
    public String name() {
        String y = String.valueOf(10_000 + year).substring(1);
        return switch (frequency) {
            case MONTHLY -> y + (index < 10 ? "-0" : "-") + index;
            case QUARTERLY -> y + "-Q" + index;
            case HALF_YEARLY -> y + "-H" + index;
            case YEARLY -> y;
        };
    }

    public YearMonth lastMonth() {
        return YearMonth.of(year, index * frequency.months());
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (index - 1) * frequency.months() + 1, 1);
    }

    public LocalDate lastDay() {
        return lastMonth().atEndOfMonth();
    }

    /** The one after, of the same frequency. */
    public Period next() {
        return containing(lastDay().plusDays(1), frequency);
    }

    /** The one before, of the same frequency. */
    public Period previous() {
        return containing(firstDay().minusDays(1), frequency);
    }

    /** By last day, then the shorter first. */
    @Override
    public int compareTo(Period other) {
        int byEnd = lastDay().compareTo(other.lastDay());
        return byEnd != 0 ? byEnd : frequency.compareTo(other.frequency);
    }

    /** Written out: periods are compared so often that what Java makes of a record by itself shows in a short run. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period period
                && frequency == period.frequency
                && year == period.year
                && index == period.index;
    }

    @Override
    public int hashCode() {
        return (frequency.months() * 10_000 + year) * 31 + index;
    }

    @Override
    public String toString() {
        return name();
    }
}
