package vn.dondoc.load.form;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.shape.Checked;
import vn.dondoc.load.shape.Choice;
import vn.dondoc.load.shape.Complaint;
import vn.dondoc.load.shape.Complaints;
import vn.dondoc.load.shape.Day;
import vn.dondoc.load.shape.Derived;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.load.shape.Field;
import vn.dondoc.load.shape.Fields;
import vn.dondoc.load.shape.Flag;
import vn.dondoc.load.shape.FreeText;
import vn.dondoc.load.shape.ListShape;
import vn.dondoc.load.shape.Name;
import vn.dondoc.load.shape.PeriodName;
import vn.dondoc.load.shape.Shape;
import vn.dondoc.load.shape.Spot;
import vn.dondoc.load.shape.Whole;
import vn.dondoc.model.DateRange;
import vn.dondoc.model.Frequency;
import vn.dondoc.model.Person;

/** Shapes that several kinds share. */
final class Parts {

    /** The id of something defined here. */
    static final Name ID = new Name(true);

    /** The name of something defined elsewhere, or free: a type, a role, an alias. */
    static final Name NAME = new Name(false);

    static final FreeText TEXT = new FreeText(true);

    /** Text that may not be blank. */
    static final FreeText WORDS = new FreeText(false);

    static final Day DAY = new Day();
    static final PeriodName PERIOD = new PeriodName();
    static final Flag FLAG = new Flag();
    static final ListShape<String> NAMES = new ListShape<>(NAME);
    static final Choice<Frequency> FREQUENCY = Choice.of(Frequency.values(), Frequency::written);

    private static final Field<String> PERSON_NAME = Field.optional("name", TEXT);
    private static final Field<String> PERSON_TITLE = Field.optional("title", TEXT);
    private static final Field<String> PERSON_EMAIL = Field.optional("email", TEXT);
    private static final Field<String> PERSON_PHONE = Field.optional("phone", TEXT);

    static final Shape<Person> PERSON = new Derived<>(
            Fields.of(PERSON_NAME, PERSON_TITLE, PERSON_EMAIL, PERSON_PHONE),
            (entry, spot, complaints) -> new Person(
                    entry.value(PERSON_NAME),
                    entry.value(PERSON_TITLE),
                    entry.value(PERSON_EMAIL),
                    entry.value(PERSON_PHONE),
                    spot.place()));

    private static final Field<LocalDate> FROM = Field.required("from", DAY);
    private static final Field<LocalDate> TO = Field.required("to", DAY);

    /** Two days, both stated. */
    static final Shape<DateRange> RANGE = new Derived<>(Fields.of(FROM, TO), Parts::range);

    /** The time of a program, whose every period is worked out: about a century at most. */
    static final Shape<DateRange> TERM = new Derived<>(RANGE, Parts::notEndless);

    private Parts() {}

    private static @Nullable DateRange notEndless(DateRange range, Spot spot, Complaints complaints) {
        if (ChronoUnit.DAYS.between(range.from(), range.to()) < Whole.MOST_DAYS) {
            return range;
        }
        complaints.add(Complaint.broken("endless-period", spot)
                .with("from", range.from().toString())
                .with("to", range.to().toString())
                .with("max", Whole.MOST_DAYS));
        return null;
    }

    private static @Nullable DateRange range(Entry entry, Spot spot, Complaints complaints) {
        if (entry.dropped() || !rising(entry.get(FROM), entry.get(TO), spot, complaints)) {
            return null;
        }
        return new DateRange(entry.demand(FROM), entry.demand(TO), spot.place());
    }

    /** Whether the first day is not after the last; where either is absent it is not. */
    static boolean rising(
            @Nullable Checked<LocalDate> from, @Nullable Checked<LocalDate> to, Spot spot, Complaints complaints) {
        if (from == null || to == null || !from.value().isAfter(to.value())) {
            return true;
        }
        complaints.add(Complaint.broken("from-after-to", spot)
                .with("from", from.value().toString())
                .with("to", to.value().toString()));
        return false;
    }
}
