package vn.dondoc.load.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.dondoc.load.shape.Choice;
import vn.dondoc.load.shape.Decimal;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.load.shape.Field;
import vn.dondoc.load.shape.Fields;
import vn.dondoc.load.shape.Keyed;
import vn.dondoc.load.shape.ListShape;
import vn.dondoc.load.shape.Listing;
import vn.dondoc.load.shape.MapShape;
import vn.dondoc.model.DateRange;
import vn.dondoc.model.Period;
import vn.dondoc.model.UnitReport.Status;

/** A unit's report for one period of a regime. */
public final class ReportForm {

    public static final Field<String> REPORT = Field.required("report", Parts.NAME);
    public static final Field<Period> PERIOD = Field.required("period", Parts.PERIOD);
    public static final Field<DateRange> WINDOW = Field.optional("window", Parts.RANGE);
    public static final Field<Boolean> ESTIMATED = Field.optional("estimated", Parts.FLAG);
    public static final Field<List<Keyed<String>>> AREAS = Field.optional("areas", new MapShape<>(Parts.TEXT));
    public static final Field<Listing<String>> NAMES = Field.optional("names", Parts.NAMES);

    public static final Field<String> TASK = Field.required("task", Parts.NAME);
    public static final Field<Period> OCCURRENCE = Field.given("occurrence", Parts.PERIOD);
    public static final Field<Status> STATUS = Field.required(
            "status",
            Choice.of(
                    Status.values(),
                    status -> status.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    public static final Field<BigDecimal> PERCENT = Field.optional("percent", Decimal.between(0, 100));
    public static final Field<LocalDate> DONE = Field.optional("done", Parts.DAY);
    public static final Field<Listing<String>> EVIDENCE = Field.optional("evidence", new ListShape<>(Parts.TEXT));
    public static final Field<String> RESULT = Field.optional("result", Parts.TEXT);
    public static final Field<String> REASON = Field.optional("reason", Parts.TEXT);
    public static final Field<Listing<Entry>> TASKS = Field.optional(
            "tasks", new ListShape<>(Fields.of(TASK, OCCURRENCE, STATUS, PERCENT, DONE, EVIDENCE, RESULT, REASON)));

    public static final Field<String> KPI = Field.required("kpi", Parts.NAME);
    public static final Field<BigDecimal> NUMERATOR = Field.optional("numerator", Decimal.ANY);
    public static final Field<BigDecimal> DENOMINATOR = Field.optional("denominator", Decimal.ANY);
    public static final Field<BigDecimal> VALUE = Field.optional("value", Decimal.ANY);
    public static final Field<Listing<Entry>> KPIS =
            Field.optional("kpis", new ListShape<>(Fields.of(KPI, NUMERATOR, DENOMINATOR, VALUE)));

    public static final Field<String> DIFFICULTY = Field.required("id", Parts.ID);
    public static final Field<String> HINDERED_TASK = Field.optional("task", Parts.NAME);
    public static final Field<LocalDate> RAISED = Field.required("raised", Parts.DAY);
    public static final Field<String> CONTENT = Field.required("content", Parts.WORDS);
    public static final Field<String> CAUSE = Field.optional("cause", Parts.TEXT);
    public static final Field<String> PROPOSAL = Field.optional("proposal", Parts.TEXT);
    public static final Field<LocalDate> RESOLVED = Field.optional("resolved", Parts.DAY);
    public static final Field<Listing<Entry>> DIFFICULTIES = Field.optional(
            "difficulties",
            new ListShape<>(Fields.of(DIFFICULTY, HINDERED_TASK, RAISED, CONTENT, CAUSE, PROPOSAL, RESOLVED)));
    public static final Field<Boolean> NO_DIFFICULTIES = Field.optional("noDifficulties", Parts.FLAG);

    static final Fields DOCUMENT = Fields.of(
            DocumentForm.KIND,
            DocumentForm.PROGRAM,
            DocumentForm.UNIT,
            REPORT,
            PERIOD,
            DocumentForm.SUBMITTED,
            DocumentForm.REVISION,
            DocumentForm.NUMBER,
            DocumentForm.SIGNED_BY,
            WINDOW,
            ESTIMATED,
            AREAS,
            NAMES,
            TASKS,
            KPIS,
            DIFFICULTIES,
            NO_DIFFICULTIES);

    private ReportForm() {}
}
