package vn.dondoc.load.form;

import java.time.LocalDate;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.load.shape.Field;
import vn.dondoc.load.shape.Fields;
import vn.dondoc.load.shape.ListShape;
import vn.dondoc.load.shape.Listing;
import vn.dondoc.model.Period;

/** Exemptions from rules (miễn trừ). A field that narrows one must be good: else it would exempt more than was granted. */
public final class WaiverForm {

    public static final Field<String> RULE = Field.required("rule", Parts.NAME);
    public static final Field<String> PROGRAM = Field.given("program", Parts.NAME);
    public static final Field<String> UNIT = Field.given("unit", Parts.NAME);
    public static final Field<String> TASK = Field.given("task", Parts.NAME);
    public static final Field<Period> OCCURRENCE = Field.given("occurrence", Parts.PERIOD);
    public static final Field<String> AREA = Field.given("area", Parts.NAME);
    public static final Field<String> KPI = Field.given("kpi", Parts.NAME);
    public static final Field<String> REPORT = Field.given("report", Parts.NAME);
    public static final Field<Period> PERIOD = Field.given("period", Parts.PERIOD);
    public static final Field<String> DIFFICULTY = Field.given("difficulty", Parts.NAME);
    public static final Field<String> REASON = Field.required("reason", Parts.WORDS);
    public static final Field<String> APPROVED_BY = Field.required("approvedBy", Parts.WORDS);
    public static final Field<LocalDate> FROM = Field.optional("from", Parts.DAY);
    public static final Field<LocalDate> EXPIRES = Field.required("expires", Parts.DAY);

    public static final Field<Listing<Entry>> WAIVERS = Field.optional(
            "waivers",
            new ListShape<>(Fields.of(
                    RULE,
                    PROGRAM,
                    UNIT,
                    TASK,
                    OCCURRENCE,
                    AREA,
                    KPI,
                    REPORT,
                    PERIOD,
                    DIFFICULTY,
                    REASON,
                    APPROVED_BY,
                    FROM,
                    EXPIRES)));

    static final Fields DOCUMENT = Fields.of(DocumentForm.KIND, WAIVERS);

    private WaiverForm() {}
}
