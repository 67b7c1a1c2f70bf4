package vn.dondoc.load.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.dondoc.load.shape.Alternatives;
import vn.dondoc.load.shape.Decimal;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.load.shape.Field;
import vn.dondoc.load.shape.Fields;
import vn.dondoc.load.shape.Keyed;
import vn.dondoc.load.shape.ListShape;
import vn.dondoc.load.shape.Listing;
import vn.dondoc.load.shape.MapShape;
import vn.dondoc.load.shape.TargetText;
import vn.dondoc.load.shape.Whole;
import vn.dondoc.model.Target;
import vn.dondoc.model.Timing;

/** A unit's own plan. */
public final class PlanForm {

    public static final Field<LocalDate> ISSUED = Field.optional("issued", Parts.DAY);

    public static final Field<String> PARENT_NUMBER = Field.optional("number", Parts.TEXT);
    public static final Field<Integer> PARENT_YEAR = Field.optional("year", new Whole(1, 9999));
    public static final Field<Entry> PARENT = Field.optional("parent", Fields.of(PARENT_NUMBER, PARENT_YEAR));

    public static final Field<List<Keyed<String>>> NOT_APPLICABLE =
            Field.optional("notApplicable", new MapShape<>(Parts.TEXT));

    public static final Field<String> TASK = Field.required("task", Parts.NAME);
    public static final Field<String> ID = Field.required("id", Parts.ID);
    public static final Field<String> AREA = Field.required("area", Parts.NAME);
    public static final Field<String> TITLE = Field.required("title", Parts.WORDS);
    public static final Field<String> PRODUCT = Field.optional("product", Parts.TEXT);
    public static final Field<String> OWNER = Field.optional("owner", Parts.TEXT);
    public static final Field<Timing> TIMING = Field.optional("timing", TimingForm.SHAPE);
    public static final Field<Timing> OWN_TIMING = Field.required("timing", TimingForm.SHAPE);
    public static final Field<BigDecimal> BUDGET = Field.optional("budget", Decimal.notNegative());

    /** A line carries out a program task, or states a task of the unit's own. */
    private static final Alternatives LINE = new Alternatives(
            "task-or-id",
            List.of(
                    new Alternatives.Form(Set.of(TASK.name()), Fields.of(TASK, PRODUCT, OWNER, TIMING, BUDGET)),
                    new Alternatives.Form(
                            Set.of(ID.name()), Fields.of(ID, AREA, TITLE, PRODUCT, OWNER, OWN_TIMING, BUDGET))));

    public static final Field<Listing<Entry>> TASKS = Field.optional("tasks", new ListShape<>(LINE));

    public static final Field<String> KPI = Field.required("kpi", Parts.NAME);
    public static final Field<Target> KPI_TARGET = Field.required("target", new TargetText());
    public static final Field<Listing<Entry>> KPIS =
            Field.optional("kpis", new ListShape<>(Fields.of(KPI, KPI_TARGET)));

    static final Fields DOCUMENT = Fields.of(
            DocumentForm.KIND,
            DocumentForm.PROGRAM,
            DocumentForm.UNIT,
            DocumentForm.REVISION,
            DocumentForm.NUMBER,
            ISSUED,
            DocumentForm.SUBMITTED,
            DocumentForm.SIGNED_BY,
            PARENT,
            NOT_APPLICABLE,
            TASKS,
            KPIS);

    private PlanForm() {}
}
