package vn.dondoc.report.office.xlsx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.finding.Dossier.UnitEntry;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.ProgramSummary.Boxes;
import vn.dondoc.finding.ProgramSummary.UnitSummary;
import vn.dondoc.finding.Severity;
import vn.dondoc.model.Subject;
import vn.dondoc.report.office.xlsx.Listed.Row;

/** How each unit stands: the four boxes, its plan, its reports, its rate, what was found. */
final class UnitSheet {

    private final Register register;
    private final Map<Found, Integer> found = new HashMap<>();

    /** What is counted of a unit in a program. */
    private record Found(Subject unit, Severity severity) {}

    private UnitSheet(Register register) {
        this.register = register;
        for (Finding finding : register.audit().counting()) {
            Subject subject = finding.subject();
            found.merge(
                    new Found(Subject.ofUnit(subject.program(), subject.unit()), finding.severity()), 1, Integer::sum);
        }
    }

    static void write(Register register, Book book) {
        UnitSheet sheet = new UnitSheet(register);
        new Table<>("sheet.units", register.frozen(2), register.columns(sheet.columns()))
                .write(
                        book,
                        register.programs().stream()
                                .flatMap(program ->
                                        program.summary().perUnit().stream().map(unit -> new Row<>(program, unit))));
    }

    private List<Column<Row<UnitSummary>>> columns() {
        return List.of(
                Column.words(
                        "sheet.unit",
                        25,
                        row -> Content.text(register.unit(row.of().unit()))),
                Column.words("sheet.head", 34, this::head),
                Column.summed("sheet.total", 8, row -> Content.count(boxes(row).total())),
                Column.summed(
                        "sheet.box.DONE_ON_TIME",
                        10,
                        row -> Content.count(boxes(row).doneOnTime())),
                Column.summed(
                        "sheet.box.DONE_LATE", 10, row -> counted(boxes(row).doneLate(), Tone.WARNING)),
                Column.summed(
                        "sheet.box.OPEN_IN_TIME", 10, row -> counted(boxes(row).openInTime(), Tone.PLAIN)),
                Column.summed(
                        "sheet.box.OPEN_OVERDUE", 10, row -> counted(boxes(row).openOverdue(), Tone.BAD)),
                Column.summed("sheet.box.CLOSED", 10, row -> counted(boxes(row).closed(), Tone.PLAIN)),
                Column.number(
                        "sheet.on-time-rate", 9, row -> Shares.floored(row.of().onTimeRate())),
                Column.brief("sheet.plan", 13, row -> Arrivals.of(row.of().plan(), register)),
                Column.summed(
                        "sheet.reports.due",
                        9,
                        row -> Content.count(row.of().reports().due())),
                Column.summed(
                        "sheet.reports.on-time",
                        9,
                        row -> Content.count(row.of().reports().onTime())),
                Column.summed(
                        "sheet.reports.late",
                        9,
                        row -> counted(row.of().reports().late(), Tone.WARNING)),
                Column.summed(
                        "sheet.reports.missing",
                        9,
                        row -> counted(row.of().reports().missing(), Tone.BAD)),
                found(Severity.CRITICAL),
                found(Severity.ERROR),
                found(Severity.WARNING));
    }

    private Column<Row<UnitSummary>> found(Severity severity) {
        return Column.summed("sheet.found." + severity.name(), 9, row -> {
            Subject unit = Subject.ofUnit(row.program().dossier().id(), row.of().unit());
            int count = found.getOrDefault(new Found(unit, severity), 0);
            return counted(count, severity == Severity.WARNING ? Tone.WARNING : Tone.BAD);
        });
    }

    private Content head(Row<UnitSummary> row) {
        UnitEntry unit = row.program().unit(row.of().unit());
        return unit == null
                ? Content.NONE
                : Content.text(
                        unit.headTitle() == null
                                ? unit.head()
                                : unit.head() == null ? unit.headTitle() : unit.head() + ", " + unit.headTitle());
    }

    private static Boxes boxes(Row<UnitSummary> row) {
        return row.of().boxes();
    }

    /** Nothing wrong is nothing to look at. */
    private static Content counted(int count, Tone tone) {
        return Content.count(count, count == 0 ? Tone.MUTED : tone);
    }
}
