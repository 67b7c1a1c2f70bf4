package vn.dondoc.load.form;

import vn.dondoc.load.shape.Derived;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.load.shape.Field;
import vn.dondoc.load.shape.Fields;
import vn.dondoc.load.shape.ListShape;
import vn.dondoc.load.shape.Listing;
import vn.dondoc.load.shape.MonthDay;
import vn.dondoc.load.shape.Whole;
import vn.dondoc.model.DayOfMonth;
import vn.dondoc.model.Frequency;
import vn.dondoc.model.Period;

/** A reporting regime (chế độ báo cáo) of a program. */
public final class RegimeForm {

    /** A century of months: a later deadline is a slip. */
    private static final int MOST_MONTHS = 1_200;

    public static final Field<String> ID = Field.required("id", Parts.ID);
    public static final Field<SelectionDraft> OWED_BY = Field.required("owedBy", SelectionForm.SHAPE);
    public static final Field<String> TO = Field.optional("to", Parts.NAME);
    public static final Field<Frequency> FREQUENCY = Field.required("frequency", Parts.FREQUENCY);
    public static final Field<DayOfMonth> CUTOFF = Field.optional("cutoff", new MonthDay());
    public static final Field<DayOfMonth> DUE_DAY = Field.required("day", new MonthDay());
    public static final Field<Integer> DUE_MONTH = Field.optional("month", new Whole(0, MOST_MONTHS));
    public static final Field<Entry> DUE = Field.required(
            "due",
            new Derived<>(Fields.of(DUE_DAY, DUE_MONTH), (entry, spot, complaints) -> entry.dropped() ? null : entry));
    public static final Field<Listing<Period>> SKIP = Field.optional("skip", new ListShape<>(Parts.PERIOD));
    public static final Field<String> CONSOLIDATES = Field.optional("consolidates", Parts.NAME);

    static final Fields FIELDS = Fields.of(ID, OWED_BY, TO, FREQUENCY, CUTOFF, DUE, SKIP, CONSOLIDATES);

    private RegimeForm() {}
}
