package vn.dondoc.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dondoc.source.CodePoints;

/**
 * Which unit owes what, by groups of obligations.
 *
 * @param groups those that every program has, then others of which something was found
 */
public record Matrix(List<String> groups, List<Row> rows) {

    private static final List<String> USUAL = List.of("PLAN", "TASK", "REPORT", "KPI", "DIFF", "UNIT", "ESC");

    /** A unit and, for each group, what it owes; null where nothing. */
    public record Row(UnitPart unit, List<@Nullable Tally> cells) {}

    static Matrix of(List<UnitPart> units) {
        List<UnitPart> owing =
                units.stream().filter(unit -> unit.tally().total() > 0).toList();
        Set<String> others = new TreeSet<>(CodePoints.ORDER);
        owing.forEach(unit -> others.addAll(unit.groups().keySet()));
        USUAL.forEach(others::remove);
        List<String> groups = new ArrayList<>(USUAL);
        groups.addAll(others);
        return new Matrix(
                List.copyOf(groups),
                owing.stream().map(unit -> row(unit, groups)).toList());
    }

    private static Row row(UnitPart unit, List<String> groups) {
        List<@Nullable Tally> cells = new ArrayList<>();
        groups.forEach(group -> cells.add(unit.groups().get(group)));
        return new Row(unit, cells);
    }
}
