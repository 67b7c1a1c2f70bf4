package vn.dondoc.load.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.load.shape.Checked;
import vn.dondoc.load.shape.Choice;
import vn.dondoc.load.shape.Complaint;
import vn.dondoc.load.shape.Complaints;
import vn.dondoc.load.shape.Derived;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.load.shape.Field;
import vn.dondoc.load.shape.Fields;
import vn.dondoc.load.shape.Keyed;
import vn.dondoc.load.shape.ListShape;
import vn.dondoc.load.shape.Listing;
import vn.dondoc.load.shape.MapShape;
import vn.dondoc.load.shape.Spot;
import vn.dondoc.load.shape.Unchecked;
import vn.dondoc.load.shape.Whole;
import vn.dondoc.model.DateRange;
import vn.dondoc.model.Person;
import vn.dondoc.model.Program.Language;
import vn.dondoc.source.Node;

/** A plan of the authority (kế hoạch, chương trình). */
public final class ProgramForm {

    public static final Field<String> ID = Field.required("id", Parts.ID);
    public static final Field<String> TITLE = Field.required("title", Parts.WORDS);
    public static final Field<Language> LANGUAGE =
            Field.optional("language", Choice.of(Language.values(), language -> language == Language.VI ? "vi" : "en"));

    public static final Field<String> DECISION_NUMBER = Field.optional("number", Parts.TEXT);
    public static final Field<LocalDate> DECISION_DATE = Field.optional("date", Parts.DAY);
    public static final Field<Entry> DECISION = Field.optional("decision", Fields.of(DECISION_NUMBER, DECISION_DATE));

    public static final Field<DateRange> PERIOD = Field.required("period", Parts.TERM);

    public static final Field<String> AREA_ID = Field.required("id", Parts.ID);
    public static final Field<String> AREA_NAME = Field.optional("name", Parts.WORDS);
    public static final Field<Listing<Entry>> AREAS =
            Field.required("areas", new ListShape<>(Fields.of(AREA_ID, AREA_NAME)));

    public static final Field<Integer> DECLARED_AREAS = Field.optional("areas", Whole.from(0));
    public static final Field<Integer> DECLARED_TASKS = Field.optional("tasks", Whole.from(0));
    public static final Field<Entry> DECLARED = Field.optional("declared", Fields.of(DECLARED_AREAS, DECLARED_TASKS));

    public static final Field<List<Keyed<Person>>> OFFICIALS =
            Field.optional("officials", new MapShape<>(Parts.PERSON));
    public static final Field<String> COORDINATOR = Field.required("coordinator", Parts.NAME);

    public static final Field<SelectionDraft> PLAN_OWED_BY = Field.required("owedBy", SelectionForm.SHAPE);
    public static final Field<LocalDate> PLAN_DUE = Field.required("due", Parts.DAY);
    public static final Field<List<Keyed<LocalDate>>> PLAN_DUE_FOR =
            Field.optional("dueFor", new MapShape<>(Parts.DAY));
    public static final Field<Entry> UNIT_PLAN =
            Field.optional("unitPlan", Fields.of(PLAN_OWED_BY, PLAN_DUE, PLAN_DUE_FOR));

    public static final Field<Listing<Entry>> REPORTS = Field.optional("reports", new ListShape<>(RegimeForm.FIELDS));

    public static final Field<Integer> FORWARD_WITHIN = Field.optional("forwardWithin", Whole.days(0));
    public static final Field<Integer> ANSWER_WITHIN = Field.optional("answerWithin", Whole.days(0));
    public static final Field<Entry> DIFFICULTIES =
            Field.optional("difficulties", Fields.of(FORWARD_WITHIN, ANSWER_WITHIN));

    public static final Field<Boolean> ROLL = Field.optional("roll", Parts.FLAG);
    public static final Field<Entry> WORKING_DAYS = Field.optional("workingDays", Fields.of(ROLL));

    public static final Field<Boolean> COUNT_WORKING_DAYS = Field.optional("count", countShape());
    public static final Field<Integer> STEP_LEVEL = Field.required("level", Whole.from(1));
    public static final Field<Integer> STEP_AFTER = Field.required("after", Whole.days(1));
    public static final Field<Listing<String>> STEP_NOTIFY = Field.optional("notify", Parts.NAMES);
    public static final Field<Listing<Entry>> LADDER = Field.optional(
            "ladder",
            new Derived<>(new ListShape<>(Fields.of(STEP_LEVEL, STEP_AFTER, STEP_NOTIFY)), ProgramForm::risingSteps));
    public static final Field<Entry> ESCALATION = Field.optional("escalation", Fields.of(COUNT_WORKING_DAYS, LADDER));

    public static final Field<Listing<Entry>> TASKS = Field.required("tasks", new ListShape<>(TaskForm.FIELDS));
    public static final Field<Listing<Entry>> KPIS = Field.optional("kpis", new ListShape<>(KpiForm.SHAPE));

    /** Checked later, because what a rule's setting may hold stands in the catalogue. */
    public static final Field<List<Keyed<Node>>> RULES = Field.optional("rules", new MapShape<>(new Unchecked()));

    static final Fields DOCUMENT = Fields.of(
            DocumentForm.KIND,
            ID,
            TITLE,
            LANGUAGE,
            DECISION,
            PERIOD,
            AREAS,
            DECLARED,
            OFFICIALS,
            COORDINATOR,
            UNIT_PLAN,
            REPORTS,
            DIFFICULTIES,
            WORKING_DAYS,
            ESCALATION,
            TASKS,
            KPIS,
            RULES);

    private ProgramForm() {}

    private static Choice<Boolean> countShape() {
        return Choice.of(new Boolean[] {false, true}, working -> working ? "working" : "calendar");
    }

    /** The steps in order; those that do not rise above the last good one are dropped. */
    private static Listing<Entry> risingSteps(Listing<Entry> ladder, Spot spot, Complaints complaints) {
        List<Checked<Entry>> steps = new ArrayList<>();
        int level = 0;
        int after = 0;
        for (Checked<Entry> checked : ladder.items()) {
            Entry step = checked.value();
            if (step.dropped()) {
                steps.add(checked);
            } else if (step.demand(STEP_LEVEL) <= level || step.demand(STEP_AFTER) <= after) {
                complaints.add(Complaint.broken("ladder-not-rising", checked.spot())
                        .with("level", level)
                        .with("after", after));
                steps.add(new Checked<>(step.without(STEP_LEVEL), checked.spot()));
            } else {
                level = step.demand(STEP_LEVEL);
                after = step.demand(STEP_AFTER);
                steps.add(checked);
            }
        }
        return new Listing<>(steps, ladder.stated());
    }
}
