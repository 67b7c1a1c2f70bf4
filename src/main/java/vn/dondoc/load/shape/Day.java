package vn.dondoc.load.shape;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.schema.Notation;

/** A calendar day in ISO form, from 0001-01-01 to 9999-12-31. */
public record Day() implements Scalar<LocalDate> {

    /** The days that there are, leap years too: an editor must not pass 30 February. */
    private static final String CALENDAR = "(?!0000)\\d{4}-"
            + "((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8]))"
            + "|(\\d{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29";

    private static final Pattern VIETNAMESE = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    @Override
    public @Nullable LocalDate parse(String text, Spot spot, Complaints complaints) {
        LocalDate day = day(text);
        if (day == null) {
            complaints.add(suggesting(Complaint.broken("bad-date", spot).with("value", text), text));
        }
        return day;
    }

    /** The day that a text states in ISO form; null when it states none. */
    public static @Nullable LocalDate day(String text) {
        boolean iso = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        return iso ? day(Digits.number(text, 0, 4), Digits.number(text, 5, 7), Digits.number(text, 8, 10)) : null;
    }

    /** Offices write the day first: the day that was meant is the best advice. */
    static Complaint suggesting(Complaint complaint, String text) {
        Matcher parts = VIETNAMESE.matcher(Text.name(text));
        LocalDate meant = parts.matches() ? day(number(parts, 3), number(parts, 2), number(parts, 1)) : null;
        return meant == null ? complaint : complaint.with("suggestion", meant.toString());
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        if (year < 1) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            // No such day in the calendar, such as 30 February: the caller says so.
            return null;
        }
    }

    @Override
    public Notation notation() {
        return Notation.text("bad-date", CALENDAR, "2023-06-30");
    }
}
