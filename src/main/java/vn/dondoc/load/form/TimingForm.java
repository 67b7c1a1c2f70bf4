package vn.dondoc.load.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.schema.JsonSchema;
import vn.dondoc.load.shape.Alternatives;
import vn.dondoc.load.shape.ByForm;
import vn.dondoc.load.shape.Checked;
import vn.dondoc.load.shape.Choice;
import vn.dondoc.load.shape.Complaint;
import vn.dondoc.load.shape.Complaints;
import vn.dondoc.load.shape.Day;
import vn.dondoc.load.shape.Derived;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.load.shape.Field;
import vn.dondoc.load.shape.Fields;
import vn.dondoc.load.shape.FirstOf;
import vn.dondoc.load.shape.Shape;
import vn.dondoc.load.shape.Spot;
import vn.dondoc.load.shape.Whole;
import vn.dondoc.model.Frequency;
import vn.dondoc.model.Period;
import vn.dondoc.model.Timing;

/** When a task is due, in all the ways in which files may say it. */
final class TimingForm {

    private static final Field<LocalDate> BEFORE = Field.required("before", Parts.DAY);
    private static final Field<LocalDate> FROM = Field.required("from", Parts.DAY);
    private static final Field<LocalDate> TO = Field.required("to", Parts.DAY);
    private static final Field<Frequency> RECURRING = Field.required("recurring", Parts.FREQUENCY);
    private static final Field<String> WHEN = Field.required("when", Parts.WORDS);
    private static final Field<LocalDate> TRIGGERED = Field.given("triggered", Parts.DAY);
    private static final Field<Integer> WITHIN = Field.given("within", Whole.days(0));

    private static final Shape<Timing> MAP = new Derived<>(
            new Alternatives(
                    "bad-timing-form",
                    List.of(form(BEFORE), form(FROM, TO), form(RECURRING), form(WHEN, TRIGGERED, WITHIN))),
            TimingForm::map,
            schema -> schema.with("allOf", List.of(both(TRIGGERED, WITHIN), both(WITHIN, TRIGGERED))));

    static final Shape<Timing> SHAPE = new ByForm<>(
            new FirstOf<>("bad-timing", List.of(Choice.of("continuous"), Parts.DAY, Parts.PERIOD), TimingForm::scalar),
            MAP,
            null);

    private TimingForm() {}

    private static Alternatives.Form form(Field<?>... fields) {
        Fields all = Fields.of(fields);
        return new Alternatives.Form(Set.copyOf(all.byName().keySet()), all);
    }

    private static @Nullable Timing scalar(Checked<String> text) {
        if (text.value().equals("continuous")) {
            return new Timing.Continuous(text.place());
        }
        LocalDate day = Day.day(text.value());
        if (day == null) {
            day = Period.parse(text.value()).map(Period::lastDay).orElse(null);
        }
        return day == null ? null : dated(null, day, text.spot());
    }

    private static @Nullable Timing map(Entry entry, Spot spot, Complaints complaints) {
        boolean rising = Parts.rising(entry.get(FROM), entry.get(TO), spot, complaints);
        boolean whole = complete(entry, complaints);
        if (entry.dropped() || !rising || !whole) {
            return null;
        }
        Frequency frequency = entry.value(RECURRING);
        if (frequency != null) {
            return new Timing.Recurring(frequency, spot.place());
        }
        LocalDate before = entry.value(BEFORE);
        if (before != null) {
            return dated(null, before.minusDays(1), spot);
        }
        LocalDate to = entry.value(TO);
        if (to != null) {
            return dated(entry.value(FROM), to, spot);
        }
        return new Timing.Conditional(entry.demand(WHEN), entry.value(TRIGGERED), entry.value(WITHIN), spot.place());
    }

    /** Whether {@code triggered} and {@code within} are given together or not at all. */
    private static boolean complete(Entry entry, Complaints complaints) {
        boolean triggered = entry.get(TRIGGERED) != null || entry.isBad(TRIGGERED);
        boolean within = entry.get(WITHIN) != null || entry.isBad(WITHIN);
        if (triggered == within) {
            return true;
        }
        Field<?> missing = triggered ? WITHIN : TRIGGERED;
        Field<?> given = triggered ? TRIGGERED : WITHIN;
        complaints.add(Complaint.broken("missing-beside", entry.spotOf(missing))
                .with("field", missing.name())
                .with("given", given.name()));
        return false;
    }

    /** That one field is not given without another. */
    private static JsonSchema both(Field<?> given, Field<?> needed) {
        JsonSchema present = JsonSchema.ofType("object").and(JsonSchema.giving(given.name()));
        return JsonSchema.any().with("if", present).with("then", JsonSchema.giving(needed.name()));
    }

    private static Timing dated(@Nullable LocalDate from, LocalDate due, Spot spot) {
        return new Timing.Dated(from, due, spot.pointer().text(), spot.place());
    }
}
