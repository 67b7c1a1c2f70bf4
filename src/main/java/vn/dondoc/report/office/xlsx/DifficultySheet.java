package vn.dondoc.report.office.xlsx;

import java.util.List;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.DifficultyLine;
import vn.dondoc.report.office.xlsx.Listed.Row;

/** What units found hard, what they ask for, and what was done about it. */
final class DifficultySheet {

    private final Register register;

    private DifficultySheet(Register register) {
        this.register = register;
    }

    static void write(Register register, Book book) {
        DifficultySheet sheet = new DifficultySheet(register);
        new Table<>("sheet.difficulties", register.frozen(2), register.columns(sheet.columns()))
                .write(book, register.rows(Dossier::difficulties));
    }

    private List<Column<Row<DifficultyLine>>> columns() {
        return List.of(
                Column.words(
                        "sheet.unit",
                        22,
                        row -> Content.text(register.unit(row.of().unit()))),
                Column.brief("sheet.task-id", 10, row -> Content.text(row.of().task())),
                Column.brief("sheet.raised", 12, row -> Content.day(row.of().raised())),
                Column.words("sheet.content", 36, row -> Content.text(row.of().content())),
                Column.words("sheet.cause", 26, row -> Content.text(row.of().cause())),
                Column.words("sheet.proposal", 28, row -> Content.text(row.of().proposal())),
                Column.brief("sheet.forwarded", 12, row -> Content.day(row.of().forwarded())),
                Column.brief("sheet.answered", 12, row -> Content.day(row.of().answered())),
                Column.brief("sheet.resolved", 12, row -> Content.day(row.of().resolved())),
                Column.brief("sheet.next-by", 12, row -> Content.day(row.of().nextBy())),
                Column.brief("sheet.state", 16, row -> state(row.of())));
    }

    private Content state(DifficultyLine line) {
        if (line.ended()) {
            return Content.text(
                    register.say(line.answered() == null ? "sheet.difficulty.resolved" : "sheet.difficulty.answered"),
                    Tone.GOOD);
        }
        boolean late = line.nextBy() != null && register.audit().asOf().isAfter(line.nextBy());
        return Content.text(
                register.say(line.forwarded() == null ? "sheet.difficulty.raised" : "sheet.difficulty.forwarded"),
                late ? Tone.BAD : Tone.PLAIN);
    }
}
