package vn.dondoc.load.form;

import java.math.BigDecimal;
import vn.dondoc.load.shape.Decimal;
import vn.dondoc.load.shape.Field;
import vn.dondoc.load.shape.Fields;
import vn.dondoc.load.shape.Listing;
import vn.dondoc.model.Timing;

/** A task of a program (nhiệm vụ). */
public final class TaskForm {

    public static final Field<String> ID = Field.required("id", Parts.ID);
    public static final Field<String> AREA = Field.required("area", Parts.NAME);
    public static final Field<String> TITLE = Field.required("title", Parts.WORDS);
    public static final Field<String> PRODUCT = Field.optional("product", Parts.TEXT);
    public static final Field<LeadDraft> LEAD = Field.required("lead", SelectionForm.LEAD);
    public static final Field<String> ACCOUNTABLE = Field.optional("accountable", Parts.NAME);
    public static final Field<Listing<String>> COOP = Field.optional("coop", Parts.NAMES);
    public static final Field<Timing> TIMING = Field.required("timing", TimingForm.SHAPE);
    public static final Field<BigDecimal> BUDGET = Field.optional("budget", Decimal.notNegative());

    static final Fields FIELDS = Fields.of(ID, AREA, TITLE, PRODUCT, LEAD, ACCOUNTABLE, COOP, TIMING, BUDGET);

    private TaskForm() {}
}
