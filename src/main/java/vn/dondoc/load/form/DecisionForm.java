package vn.dondoc.load.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dondoc.load.shape.Cases;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.load.shape.Field;
import vn.dondoc.load.shape.Fields;
import vn.dondoc.load.shape.ListShape;
import vn.dondoc.load.shape.Listing;
import vn.dondoc.model.Period;

/** Decisions of the authority and the coordinator, and acts recorded as such. */
public final class DecisionForm {

    public static final String EXTENSION = "extension";
    public static final String CANCELLATION = "cancellation";
    public static final String TRANSFER = "transfer";
    public static final String REJECTION = "rejection";
    public static final String ACCEPTANCE = "acceptance";
    public static final String FORWARD = "forward";
    public static final String ANSWER = "answer";
    public static final String EXPLANATION_REQUEST = "explanation-request";
    public static final String EXPLANATION = "explanation";

    public static final Field<String> TYPE = Field.required("type", Parts.WORDS);
    public static final Field<LocalDate> DECIDED = Field.required("decided", Parts.DAY);
    public static final Field<String> NOTE = Field.optional("note", Parts.TEXT);

    public static final Field<String> UNIT = Field.required("unit", Parts.NAME);

    /** The unit of a cancellation: without it the cancellation would hold for all. */
    public static final Field<String> ONE_UNIT = Field.given("unit", Parts.NAME);

    public static final Field<String> TASK = Field.required("task", Parts.NAME);
    public static final Field<String> TASK_ASKED = Field.optional("task", Parts.NAME);
    public static final Field<Period> OCCURRENCE = Field.given("occurrence", Parts.PERIOD);
    public static final Field<LocalDate> REQUESTED = Field.optional("requested", Parts.DAY);
    public static final Field<LocalDate> DUE = Field.required("due", Parts.DAY);
    public static final Field<String> TO = Field.required("to", Parts.NAME);
    public static final Field<String> DIFFICULTY = Field.required("difficulty", Parts.NAME);
    public static final Field<LocalDate> ANSWER_BY = Field.required("answerBy", Parts.DAY);
    public static final Field<String> ID = Field.required("id", Parts.ID);
    public static final Field<String> REQUEST = Field.required("request", Parts.NAME);

    public static final Field<Listing<Entry>> DECISIONS =
            Field.optional("decisions", new ListShape<>(new Cases(TYPE.name(), cases())));

    static final Fields DOCUMENT = Fields.of(DocumentForm.KIND, DocumentForm.PROGRAM, DECISIONS);

    private DecisionForm() {}

    private static Map<String, Fields> cases() {
        Map<String, Fields> cases = new LinkedHashMap<>();
        cases.put(EXTENSION, fields(UNIT, TASK, OCCURRENCE, REQUESTED, DUE));
        cases.put(CANCELLATION, fields(ONE_UNIT, TASK, OCCURRENCE));
        cases.put(TRANSFER, fields(UNIT, TASK, OCCURRENCE, TO));
        cases.put(REJECTION, fields(UNIT, TASK, OCCURRENCE));
        cases.put(ACCEPTANCE, fields(UNIT, TASK, OCCURRENCE));
        cases.put(FORWARD, fields(UNIT, DIFFICULTY));
        cases.put(ANSWER, fields(UNIT, DIFFICULTY));
        cases.put(EXPLANATION_REQUEST, fields(UNIT, TASK_ASKED, ID, ANSWER_BY));
        cases.put(EXPLANATION, fields(UNIT, REQUEST));
        return cases;
    }

    private static Fields fields(Field<?>... own) {
        Field<?>[] all = new Field<?>[own.length + 4];
        all[0] = TYPE;
        System.arraycopy(own, 0, all, 1, own.length);
        all[own.length + 1] = DECIDED;
        all[own.length + 2] = DocumentForm.NUMBER;
        all[own.length + 3] = NOTE;
        return Fields.of(all);
    }
}
