package vn.dondoc.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Selection;
import vn.dondoc.model.Unit;
import vn.dondoc.source.CodePoints;

/** The units of a run, found without a look at each: of those of a country a program selects few. */
final class UnitIndex {

    private final Map<String, Unit> byId;
    private final Map<String, List<Unit>> byType = new HashMap<>();
    private final List<Unit> ending = new ArrayList<>();

    UnitIndex(Map<String, Unit> byId) {
        this.byId = byId;
        for (Unit unit : byId.values()) {
            byType.computeIfAbsent(unit.type(), type -> new ArrayList<>()).add(unit);
            if (unit.activeTo() != null) {
                ending.add(unit);
            }
        }
        ending.sort(Comparator.comparing(Unit::id, CodePoints.ORDER));
    }

    @Nullable
    Unit unit(String id) {
        return byId.get(id);
    }

    /** Each unit that a selection selects, once. */
    Collection<Unit> selected(Selection selection) {
        if (selection.all()) {
            return byId.values();
        }
        List<Unit> selected = new ArrayList<>();
        for (String type : selection.types()) {
            for (Unit unit : byType.getOrDefault(type, List.of())) {
                if (selection.selects(unit)) {
                    selected.add(unit);
                }
            }
        }
        for (String id : selection.units()) {
            Unit unit = byId.get(id);
            if (unit != null && !selection.types().contains(unit.type()) && selection.selects(unit)) {
                selected.add(unit);
            }
        }
        return selected;
    }

    /** Units with a last day, by id. */
    List<Unit> ending() {
        return ending;
    }
}
