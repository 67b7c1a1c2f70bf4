package vn.dondoc.report.office.xlsx;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.TaskLine;
import vn.dondoc.model.Subject;
import vn.dondoc.report.NaturalOrder;
import vn.dondoc.report.office.xlsx.Listed.Row;
import vn.dondoc.source.CodePoints;

/** Every task of every unit: who does what by when, and how far it is. */
final class TaskSheet {

    private static final Comparator<Row<TaskLine>> ORDER = Comparator.<Row<TaskLine>>comparingInt(
                    row -> row.program().order(row.of().area()))
            .thenComparing(row -> id(row.of()), NaturalOrder.OF_IDS)
            .thenComparing(row -> text(row.of().subject().unit()), CodePoints.ORDER)
            .thenComparing(row -> text(row.of().subject().occurrence()), CodePoints.ORDER);

    private final Register register;

    private TaskSheet(Register register) {
        this.register = register;
    }

    static void write(Register register, Book book) {
        TaskSheet sheet = new TaskSheet(register);
        new Table<>("sheet.tasks", register.frozen(3), register.columns(sheet.columns()))
                .write(
                        book,
                        register.programs().stream()
                                .flatMap(program -> program.dossier().tasks().stream()
                                        .map(line -> new Row<>(program, line))
                                        .sorted(ORDER)));
    }

    private List<Column<Row<TaskLine>>> columns() {
        return List.of(
                Column.words(
                        "sheet.area",
                        17,
                        row -> Content.text(row.program().area(row.of().area()))),
                Column.words("sheet.task", 36, row -> Content.text(title(row.of()))),
                Column.words("sheet.product", 20, row -> Content.text(row.of().product())),
                Column.words(
                        "sheet.lead",
                        16,
                        row -> Content.text(register.unit(row.of().subject().unit()))),
                Column.words(
                        "sheet.coop",
                        15,
                        row -> Content.text(register.units(row.of().coop()))),
                Column.brief("sheet.due", 11, row -> due(row.of())),
                Column.brief("sheet.done", 11, row -> Content.day(row.of().done())),
                Column.words("sheet.result", 23, row -> Content.text(row.of().result())),
                Column.brief("sheet.box", 13, row -> box(row.of())),
                Column.brief("sheet.days-overdue", 8, row -> days(row.of())),
                Column.words("sheet.reason", 18, row -> Content.text(row.of().reason())),
                Column.words("sheet.note", 17, row -> Content.text(note(row.of()), Tone.MUTED)));
    }

    private static String title(TaskLine line) {
        String id = id(line);
        return id.isEmpty() ? line.title() : id + ". " + line.title();
    }

    private Content due(TaskLine line) {
        return line.due() == null && line.continuous()
                ? Content.text(register.say("sheet.continuous"), Tone.MUTED)
                : Content.day(line.due());
    }

    private Content box(TaskLine line) {
        Tone tone = switch (line.box()) {
            case DONE_ON_TIME -> Tone.GOOD;
            case DONE_LATE -> Tone.WARNING;
            case OPEN_OVERDUE -> Tone.BAD;
            case OPEN_IN_TIME -> Tone.PLAIN;
            case CLOSED -> Tone.MUTED;
        };
        return Content.text(register.say("sheet.box." + line.box().name()), tone);
    }

    private static Content days(TaskLine line) {
        boolean open = line.box() == Dossier.Box.OPEN_OVERDUE;
        return line.daysOverdue() == 0
                ? Content.NONE
                : Content.count(line.daysOverdue(), open ? Tone.BAD : Tone.WARNING);
    }

    private String note(TaskLine line) {
        Subject subject = line.subject();
        return Register.joined(
                subject.occurrence() == null
                        ? null
                        : register.say("sheet.occurrence", Map.of("period", register.period(subject.occurrence()))),
                line.own() ? register.say("sheet.own") : null,
                line.reopened() ? register.say("sheet.reopened") : null,
                line.done() == null ? percent(line.percent()) : null);
    }

    private @Nullable String percent(@Nullable BigDecimal percent) {
        return percent == null ? null : register.say("sheet.percent", Map.of("percent", register.number(percent)));
    }

    private static String id(TaskLine line) {
        return text(line.subject().task());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
