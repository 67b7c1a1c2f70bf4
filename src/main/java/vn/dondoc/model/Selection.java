package vn.dondoc.model;

import java.util.Set;
import vn.dondoc.source.Place;

/**
 * Which units an obligation falls on: (units of the types ∪ the units) ∖ except.
 *
 * @param all every unit
 * @param units unit ids, resolved
 * @param except unit ids, resolved
 */
public record Selection(boolean all, Set<String> types, Set<String> units, Set<String> except, Place place) {

    public boolean selects(Unit unit) {
        return all || ((types.contains(unit.type()) || units.contains(unit.id())) && !except.contains(unit.id()));
    }
}
