package vn.dondoc.report.office.docx;

import java.util.List;

/** A table behind the report, on pages that lie on their side. */
enum Appendix {
    AREAS(
            Column.brief("draft.column.number", 700),
            Column.words("draft.column.area", 5470),
            Column.brief("draft.column.total", 1200),
            Column.brief("draft.column.DONE_ON_TIME", 1400),
            Column.brief("draft.column.DONE_LATE", 1400),
            Column.brief("draft.column.OPEN_IN_TIME", 1500),
            Column.brief("draft.column.OPEN_OVERDUE", 1500),
            Column.brief("draft.column.done-share", 1400)),
    UNITS(
            Column.brief("draft.column.number", 700),
            Column.words("draft.column.unit", 3600),
            Column.brief("draft.column.total", 850),
            Column.brief("draft.column.DONE_ON_TIME", 1150),
            Column.brief("draft.column.DONE_LATE", 1150),
            Column.brief("draft.column.OPEN_IN_TIME", 1350),
            Column.brief("draft.column.OPEN_OVERDUE", 1150),
            Column.brief("draft.column.on-time-rate", 1100),
            Column.brief("draft.column.plan", 1250),
            Column.brief("draft.column.reports", 1170),
            Column.brief("draft.column.reports-missing", 1100)),
    KPIS(
            Column.brief("draft.column.number", 700),
            Column.words("draft.column.kpi", 5170),
            Column.words("draft.column.unit", 3200),
            Column.brief("draft.column.period", 1500),
            Column.brief("draft.column.assigned", 1600),
            Column.brief("draft.column.reached", 1100),
            Column.brief("draft.column.assessment", 1300)),
    OVERDUE(
            Column.brief("draft.column.number", 700),
            Column.words("draft.column.task", 4770),
            Column.words("draft.column.unit", 2300),
            Column.brief("draft.column.due", 1400),
            Column.brief("draft.column.days", 1100),
            Column.words("draft.column.reason", 2300),
            Column.words("draft.column.note", 2000)),
    MISSING(
            Column.brief("draft.column.number", 700),
            Column.words("draft.column.unit", 4870),
            Column.words("draft.column.paper", 5500),
            Column.brief("draft.column.due", 1800),
            Column.brief("draft.column.days", 1700));

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes no other.
    private final List<Column> columns;

    Appendix(Column... columns) {
        this.columns = List.of(columns);
    }

    /** The first one numbers the rows. */
    List<Column> columns() {
        return columns;
    }
}
