package vn.dondoc.load.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.dondoc.load.shape.Fields;

/** The kinds of document of the input model: the one list of them. */
public enum DocumentKind {
    PROGRAM("Program"),
    UNITS("Units"),
    UNIT_PLAN("UnitPlan"),
    UNIT_REPORT("UnitReport"),
    DECISIONS("Decisions"),
    CALENDAR("Calendar"),
    WAIVERS("Waivers");

    private final String written;

    DocumentKind(String written) {
        this.written = written;
    }

    /** The word that stands in {@code kind}. */
    public String written() {
        return written;
    }

    /** The document's fields. */
    public Fields fields() {
        return switch (this) {
            case PROGRAM -> ProgramForm.DOCUMENT;
            case UNITS -> UnitForm.DOCUMENT;
            case UNIT_PLAN -> PlanForm.DOCUMENT;
            case UNIT_REPORT -> ReportForm.DOCUMENT;
            case DECISIONS -> DecisionForm.DOCUMENT;
            case CALENDAR -> CalendarForm.DOCUMENT;
            case WAIVERS -> WaiverForm.DOCUMENT;
        };
    }

    public static Optional<DocumentKind> of(String written) {
        return Arrays.stream(values())
                .filter(kind -> kind.written.equals(written))
                .findFirst();
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(DocumentKind::written).toList();
    }
}
