package vn.dondoc.load.form;

import java.time.LocalDate;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.load.shape.Field;
import vn.dondoc.load.shape.Fields;
import vn.dondoc.load.shape.ListShape;
import vn.dondoc.load.shape.Listing;

/** Holidays and swapped working days. */
public final class CalendarForm {

    public static final Field<LocalDate> DATE = Field.required("date", Parts.DAY);
    private static final Field<String> NAME = Field.optional("name", Parts.TEXT);

    public static final Field<Listing<Entry>> HOLIDAYS =
            Field.optional("holidays", new ListShape<>(Fields.of(DATE, NAME)));
    public static final Field<Listing<LocalDate>> WORKING_DAYS =
            Field.optional("workingDays", new ListShape<>(Parts.DAY));

    static final Fields DOCUMENT = Fields.of(DocumentForm.KIND, HOLIDAYS, WORKING_DAYS);

    private CalendarForm() {}
}
