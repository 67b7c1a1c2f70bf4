package vn.dondoc.report.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.Area;
import vn.dondoc.finding.Dossier.Box;
import vn.dondoc.finding.Dossier.TaskLine;
import vn.dondoc.finding.ProgramSummary.Boxes;
import vn.dondoc.report.NaturalOrder;
import vn.dondoc.report.chart.StackedBar;

/**
 * One of a program's areas.
 *
 * @param tasks the program's tasks in it, by id
 * @param own how many tasks of units' own are in it
 */
public record AreaPart(Area area, Boxes boxes, StackedBar bar, List<TaskRow> tasks, int own) {

    /**
     * A task of the program, with all the units that answer for it.
     *
     * @param overdue names of units that are late with it now, and by how many days at most
     */
    public record TaskRow(String id, String title, Boxes boxes, StackedBar bar, Map<String, Integer> overdue) {}

    static List<AreaPart> of(Dossier dossier, Audit audit) {
        Map<String, List<TaskLine>> byArea = new LinkedHashMap<>();
        dossier.areas().forEach(area -> byArea.put(area.id(), new ArrayList<>()));
        for (TaskLine line : dossier.tasks()) {
            byArea.computeIfAbsent(line.area(), id -> new ArrayList<>()).add(line);
        }
        Map<String, Area> areas = new LinkedHashMap<>();
        dossier.areas().forEach(area -> areas.put(area.id(), area));
        List<AreaPart> parts = new ArrayList<>();
        byArea.forEach((id, lines) -> parts.add(part(areas.getOrDefault(id, new Area(id, id)), lines, audit)));
        return List.copyOf(parts);
    }

    private static AreaPart part(Area area, List<TaskLine> lines, Audit audit) {
        Map<String, List<TaskLine>> byTask = new TreeMap<>(NaturalOrder.OF_IDS);
        int own = 0;
        for (TaskLine line : lines) {
            String task = line.subject().task();
            if (line.own() || task == null) {
                own++;
            } else {
                byTask.computeIfAbsent(task, id -> new ArrayList<>()).add(line);
            }
        }
        List<TaskRow> rows = new ArrayList<>();
        byTask.forEach((id, ofTask) -> rows.add(row(id, ofTask, audit)));
        Boxes boxes = boxes(lines);
        return new AreaPart(area, boxes, BoxTile.bar(boxes), List.copyOf(rows), own);
    }

    private static TaskRow row(String id, List<TaskLine> lines, Audit audit) {
        Map<String, Integer> overdue = new LinkedHashMap<>();
        for (TaskLine line : lines) {
            String unit = line.subject().unit();
            if (line.box() == Box.OPEN_OVERDUE && unit != null) {
                overdue.merge(audit.unitName(unit), line.daysOverdue(), Math::max);
            }
        }
        Boxes boxes = boxes(lines);
        return new TaskRow(id, lines.get(0).title(), boxes, BoxTile.bar(boxes), overdue);
    }

    private static Boxes boxes(List<TaskLine> lines) {
        Map<Box, Integer> counts = new EnumMap<>(Box.class);
        lines.forEach(line -> counts.merge(line.box(), 1, Integer::sum));
        return new Boxes(
                counts.getOrDefault(Box.DONE_ON_TIME, 0),
                counts.getOrDefault(Box.DONE_LATE, 0),
                counts.getOrDefault(Box.OPEN_IN_TIME, 0),
                counts.getOrDefault(Box.OPEN_OVERDUE, 0),
                counts.getOrDefault(Box.CLOSED, 0));
    }
}
