package vn.dondoc.report.office.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.dondoc.finding.Dossier.Box;
import vn.dondoc.finding.Dossier.TaskLine;
import vn.dondoc.report.office.xlsx.Listed.Row;

/** How each area stands, and who is late in it. */
final class AreaSheet {

    private final Register register;

    private AreaSheet(Register register) {
        this.register = register;
    }

    /** The tasks of an area. */
    private record Tasks(String name, List<TaskLine> lines) {

        long in(Box box) {
            return lines.stream().filter(line -> line.box() == box).count();
        }

        long different() {
            return lines.stream().map(line -> line.subject().task()).distinct().count();
        }

        long done() {
            return in(Box.DONE_ON_TIME) + in(Box.DONE_LATE);
        }
    }

    static void write(Register register, Book book) {
        AreaSheet sheet = new AreaSheet(register);
        new Table<>("sheet.areas", register.frozen(2), register.columns(sheet.columns()))
                .write(book, register.programs().stream().flatMap(AreaSheet::rows));
    }

    private static Stream<Row<Tasks>> rows(Listed program) {
        Map<String, Tasks> byArea = new LinkedHashMap<>();
        program.areas().forEach((id, name) -> byArea.put(id, new Tasks(name, new ArrayList<>())));
        for (TaskLine line : program.dossier().tasks()) {
            byArea.computeIfAbsent(line.area(), id -> new Tasks(id, new ArrayList<>()))
                    .lines()
                    .add(line);
        }
        return byArea.values().stream().map(tasks -> new Row<>(program, tasks));
    }

    private List<Column<Row<Tasks>>> columns() {
        return List.of(
                Column.words("sheet.area", 40, row -> Content.text(row.of().name())),
                Column.summed(
                        "sheet.tasks.different",
                        10,
                        row -> Content.count(row.of().different())),
                Column.summed(
                        "sheet.total", 10, row -> Content.count(row.of().lines().size())),
                box(Box.DONE_ON_TIME, Tone.PLAIN),
                box(Box.DONE_LATE, Tone.WARNING),
                box(Box.OPEN_IN_TIME, Tone.PLAIN),
                box(Box.OPEN_OVERDUE, Tone.BAD),
                box(Box.CLOSED, Tone.PLAIN),
                Column.number(
                        "sheet.done-rate",
                        11,
                        row -> Shares.of(
                                row.of().done(),
                                row.of().lines().size() - row.of().in(Box.CLOSED))),
                Column.words("sheet.late-units", 48, row -> Content.text(late(row.of()))));
    }

    private static Column<Row<Tasks>> box(Box box, Tone tone) {
        return Column.summed("sheet.box." + box.name(), 11, row -> {
            long count = row.of().in(box);
            return Content.count(count, count == 0 ? Tone.MUTED : tone);
        });
    }

    private String late(Tasks tasks) {
        Set<String> units = new LinkedHashSet<>();
        for (TaskLine line : tasks.lines()) {
            if (line.box() == Box.OPEN_OVERDUE) {
                units.add(register.unit(line.subject().unit()));
            }
        }
        return String.join("; ", units);
    }
}
