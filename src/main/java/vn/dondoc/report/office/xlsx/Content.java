package vn.dondoc.report.office.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a cell holds and how it is shown. */
sealed interface Content {

    /** Nothing. */
    Content NONE = new Text("", Tone.PLAIN);

    Tone tone();

    /** Words, whatever they look like. */
    record Text(String text, Tone tone) implements Content {}

    /** A day. */
    record Day(LocalDate day, Tone tone) implements Content {}

    /**
     * A number.
     *
     * @param format as spreadsheets write it
     */
    record Figure(double number, String format, Tone tone) implements Content {}

    static Content text(@Nullable String text) {
        return text(text, Tone.PLAIN);
    }

    static Content text(@Nullable String text, Tone tone) {
        return text == null || text.isEmpty() ? NONE : new Text(text, tone);
    }

    static Content day(@Nullable LocalDate day) {
        return day == null ? NONE : new Day(day, Tone.PLAIN);
    }

    static Content count(long number) {
        return count(number, Tone.PLAIN);
    }

    static Content count(long number, Tone tone) {
        return new Figure(number, "#,##0", tone);
    }

    /** A number with its own decimals. */
    static Content number(BigDecimal number) {
        return new Figure(number.doubleValue(), "#,##0" + decimals(number), Tone.PLAIN);
    }

    /** A percentage, with its own decimals. */
    static Content percent(BigDecimal percent) {
        return new Figure(percent.movePointLeft(2).doubleValue(), "0" + decimals(percent) + "%", Tone.PLAIN);
    }

    /**
     * A difference, with its sign.
     *
     * @param unit what it is counted in; empty for nothing
     */
    static Content difference(BigDecimal number, String unit, Tone tone) {
        String digits = "#,##0" + decimals(number);
        String suffix = unit.isEmpty() ? "" : "\" " + unit + "\"";
        return new Figure(number.doubleValue(), "+" + digits + suffix + ";-" + digits + suffix + ";0" + suffix, tone);
    }

    private static String decimals(BigDecimal number) {
        return number.scale() <= 0 ? "" : "." + "0".repeat(number.scale());
    }
}
