package vn.dondoc.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.form.UnitForm;
import vn.dondoc.load.shape.Checked;
import vn.dondoc.load.shape.Complaint;
import vn.dondoc.load.shape.Complaints;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.model.Unit;
import vn.dondoc.model.Written;
import vn.dondoc.source.Place;

/** The units of a run and all names that they go by. */
final class UnitRegister {

    private final Names<String> ids = new Names<>();
    private final Names<String> types = new Names<>();
    private final Map<String, Place> taken = new LinkedHashMap<>();
    private final List<Registered> registered = new ArrayList<>();
    private final Map<String, Unit> units = new LinkedHashMap<>();

    private record Registered(Entry entry, List<String> aliases, Complaints complaints) {}

    /** Adds the units of a document. */
    void register(Entry document, Complaints complaints) {
        for (Checked<Entry> checked : document.items(UnitForm.UNITS)) {
            Entry unit = checked.value();
            String id = unit.name(UnitForm.ID);
            if (unit.dropped() || !take(unit.demand(UnitForm.ID), "duplicate-unit", checked, complaints)) {
                ids.drop(id);
                types.drop(unit.name(UnitForm.TYPE));
                unit.items(UnitForm.ALIASES).forEach(alias -> ids.drop(alias.value()));
                if (unit.dropped()) {
                    registered.add(new Registered(unit, List.of(), complaints));
                }
                continue;
            }
            ids.add(unit.demand(UnitForm.ID), unit.demand(UnitForm.ID));
            types.add(unit.demand(UnitForm.TYPE), unit.demand(UnitForm.TYPE));
            registered.add(new Registered(unit, aliases(unit, complaints), complaints));
        }
    }

    private List<String> aliases(Entry unit, Complaints complaints) {
        List<String> aliases = new ArrayList<>();
        for (Checked<String> alias : unit.items(UnitForm.ALIASES)) {
            if (take(alias.value(), "duplicate-alias", alias, complaints)) {
                ids.add(alias.value(), unit.demand(UnitForm.ID));
                aliases.add(alias.value());
            }
        }
        return aliases;
    }

    private boolean take(String name, String what, Checked<?> at, Complaints complaints) {
        Place earlier = taken.putIfAbsent(name, at.place());
        if (earlier != null) {
            complaints.add(Complaint.twice(what, at.spot()).with("id", name).with("earlier", earlier.toString()));
        }
        return earlier == null;
    }

    /** Makes the units, once all of them and all officials' roles are known. */
    void bind(Names<?> roles) {
        for (Registered candidate : registered) {
            Entry entry = candidate.entry();
            References references = new References(candidate.complaints(), this);
            Checked<String> overseer = entry.get(UnitForm.OVERSEER);
            boolean overseen = references.named(overseer, roles, "unknown-overseer") != null;
            Written<String> successor = successor(entry, references);
            if (!entry.dropped()) {
                Entry active = entry.value(UnitForm.ACTIVE);
                String id = entry.demand(UnitForm.ID);
                units.put(
                        id,
                        new Unit(
                                id,
                                entry.demand(UnitForm.NAME),
                                entry.demand(UnitForm.TYPE),
                                List.copyOf(candidate.aliases()),
                                entry.value(UnitForm.HEAD),
                                entry.value(UnitForm.MAILBOX),
                                overseen && overseer != null ? overseer.written() : null,
                                active == null ? null : active.value(UnitForm.ACTIVE_FROM),
                                active == null ? null : active.value(UnitForm.ACTIVE_TO),
                                successor,
                                entry.place()));
            }
        }
    }

    /** A successor that had to be dropped stays named: "has none" would be false of its predecessor. */
    private @Nullable Written<String> successor(Entry entry, References references) {
        Checked<String> named = entry.get(UnitForm.SUCCESSOR);
        Written<String> resolved = references.unit(named, "unknown-successor");
        return resolved == null && named != null && ids.isDropped(named.value()) ? named.written() : resolved;
    }

    /** Ids by id and alias. */
    Names<String> ids() {
        return ids;
    }

    Names<String> types() {
        return types;
    }

    /** The id that a name stands for, or the name itself where it stands for none. */
    String resolved(String name) {
        String id = ids.get(name);
        return id == null ? name : id;
    }

    /** The unit of an id, once bound. */
    @Nullable
    Unit unit(String id) {
        return units.get(id);
    }

    /** All units by id, in reading order. */
    Map<String, Unit> units() {
        return units;
    }
}
