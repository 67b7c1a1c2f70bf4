package vn.dondoc.report.office.xlsx;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Arrival;
import vn.dondoc.finding.Dossier.PlanLine;
import vn.dondoc.finding.Dossier.ReportLine;
import vn.dondoc.finding.Dossier.UnitEntry;
import vn.dondoc.model.Subject;
import vn.dondoc.report.office.xlsx.Listed.Row;

/** Who has not handed in a plan or a report whose deadline has passed, and how to reach them. */
final class MissingSheet {

    private final Register register;

    private MissingSheet(Register register) {
        this.register = register;
    }

    /**
     * Something that is not there.
     *
     * @param days how late it is, as the rule counted; null where the rule did not run
     */
    private record Missing(
            String unit,
            boolean plan,
            String what,
            @Nullable LocalDate deadline,
            @Nullable Integer days) {}

    static void write(Register register, Book book) {
        MissingSheet sheet = new MissingSheet(register);
        new Table<>("sheet.missing", register.frozen(2), register.columns(sheet.columns()))
                .write(book, register.programs().stream().flatMap(sheet::rows));
    }

    private Stream<Row<Missing>> rows(Listed program) {
        Stream<Missing> plans = program.dossier().plans().stream()
                .filter(plan -> plan.arrival() == Arrival.MISSING)
                .map(plan -> missing(program, plan));
        Stream<Missing> reports = program.dossier().reports().stream()
                .filter(report -> report.arrival() == Arrival.MISSING)
                .map(report -> missing(program, report));
        return Stream.concat(plans, reports).map(missing -> new Row<>(program, missing));
    }

    private Missing missing(Listed program, PlanLine plan) {
        Subject subject = Subject.ofUnit(program.dossier().id(), plan.unit());
        return new Missing(
                plan.unit(),
                true,
                register.say("sheet.missing.plan"),
                plan.deadline(),
                register.delay("PLAN-01", subject));
    }

    private Missing missing(Listed program, ReportLine report) {
        Subject subject = Subject.ofUnit(program.dossier().id(), report.unit())
                .withReport(report.regime())
                .withPeriod(report.period());
        return new Missing(
                report.unit(), false, register.report(report), report.deadline(), register.delay("REPORT-01", subject));
    }

    private List<Column<Row<Missing>>> columns() {
        return List.of(
                Column.words(
                        "sheet.unit",
                        28,
                        row -> Content.text(register.unit(row.of().unit()))),
                Column.brief(
                        "sheet.kind",
                        12,
                        row -> Content.text(register.say(row.of().plan() ? "sheet.kind.plan" : "sheet.kind.report"))),
                Column.words("sheet.what", 34, row -> Content.text(row.of().what())),
                Column.brief("sheet.due", 12, row -> Content.day(row.of().deadline())),
                Column.brief(
                        "sheet.days-overdue",
                        10,
                        row -> row.of().days() == null
                                ? Content.NONE
                                : Content.count(row.of().days(), Tone.BAD)),
                Column.words("sheet.head", 24, row -> of(row, UnitEntry::head)),
                Column.words("sheet.head-title", 26, row -> of(row, UnitEntry::headTitle)),
                Column.words("sheet.phone", 16, row -> of(row, UnitEntry::phone)),
                Column.words("sheet.email", 28, row -> of(row, UnitEntry::email)),
                Column.words("sheet.mailbox", 28, row -> of(row, UnitEntry::mailbox)));
    }

    private static Content of(Row<Missing> row, Function<UnitEntry, @Nullable String> text) {
        UnitEntry unit = row.program().unit(row.of().unit());
        return unit == null ? Content.NONE : Content.text(text.apply(unit));
    }
}
