package vn.dondoc.report.office.xlsx;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.Area;
import vn.dondoc.finding.Dossier.UnitEntry;
import vn.dondoc.finding.ProgramSummary;

/** A program as the sheets list it: its dossier and summary, with units and areas found by id. */
final class Listed {

    private final Dossier dossier;
    private final ProgramSummary summary;
    private final Map<String, UnitEntry> units = new HashMap<>();
    private final Map<String, String> areas = new LinkedHashMap<>();
    private final Map<String, Integer> areaOrder = new HashMap<>();

    Listed(Dossier dossier, ProgramSummary summary) {
        this.dossier = dossier;
        this.summary = summary;
        dossier.units().forEach(unit -> units.put(unit.id(), unit));
        for (Area area : dossier.areas()) {
            areaOrder.put(area.id(), areas.size());
            areas.put(area.id(), area.name().equals(area.id()) ? area.id() : area.id() + ". " + area.name());
        }
    }

    Dossier dossier() {
        return dossier;
    }

    ProgramSummary summary() {
        return summary;
    }

    @Nullable
    UnitEntry unit(String id) {
        return units.get(id);
    }

    /** {@code 2. Cải cách thể chế}. */
    String area(String id) {
        return areas.getOrDefault(id, id);
    }

    /** The areas' names by id, in the program's order. */
    Map<String, String> areas() {
        return areas;
    }

    /** Where an area stands among the others; one that is not known stands last. */
    int order(String area) {
        return areaOrder.getOrDefault(area, Integer.MAX_VALUE);
    }

    /**
     * A row of a sheet.
     *
     * @param <T> what it is about
     */
    record Row<T>(Listed program, T of) {}
}
