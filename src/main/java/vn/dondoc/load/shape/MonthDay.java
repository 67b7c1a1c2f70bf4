package vn.dondoc.load.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.schema.Notation;
import vn.dondoc.model.DayOfMonth;

/** A day of a month: a number from 1, past the month's end its last day; or {@code last}. */
public record MonthDay() implements Scalar<DayOfMonth> {

    private static final Whole NUMBER = Whole.from(1);

    @Override
    public @Nullable DayOfMonth parse(String text, Spot spot, Complaints complaints) {
        if (text.equals("last")) {
            return DayOfMonth.LAST;
        }
        Integer day = NUMBER.parse(text, spot, complaints);
        return day == null ? null : new DayOfMonth(Math.min(day, DayOfMonth.LAST.day()));
    }

    @Override
    public Notation notation() {
        return Notation.anyOf(
                "bad-month-day", List.of(Notation.text("last", "last"), NUMBER.notation()), List.of(14, "last"));
    }
}
