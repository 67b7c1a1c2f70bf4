package vn.dondoc.load;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.form.SelectionDraft;
import vn.dondoc.load.shape.Checked;
import vn.dondoc.load.shape.Complaint;
import vn.dondoc.load.shape.Complaints;
import vn.dondoc.model.Selection;
import vn.dondoc.model.Written;

/**
 * Resolves what one document names. What does not exist is complained of; what was dropped is passed over in silence;
 * both come back as null or are left out.
 */
final class References {

    private final Complaints complaints;
    private final UnitRegister units;

    References(Complaints complaints, UnitRegister units) {
        this.complaints = complaints;
        this.units = units;
    }

    void complain(Complaint complaint) {
        complaints.add(complaint);
    }

    Complaints complaints() {
        return complaints;
    }

    UnitRegister units() {
        return units;
    }

    /** What a name stands for among some names; null for an absent one too. */
    <T> @Nullable T named(@Nullable Checked<String> name, Names<T> names, String what) {
        if (name == null) {
            return null;
        }
        if (names.isUnknown(name.value())) {
            complaints.add(Complaint.dangling(what, name.spot())
                    .with("value", name.value())
                    .suggesting(name.value(), names.names()));
        }
        return names.get(name.value());
    }

    /** A unit's id by id or alias. */
    @Nullable
    Written<String> unit(@Nullable Checked<String> name) {
        return unit(name, "unknown-unit");
    }

    @Nullable
    Written<String> unit(@Nullable Checked<String> name, String what) {
        String id = named(name, units.ids(), what);
        return id == null || name == null ? null : new Written<>(id, name.place());
    }

    @Nullable
    String unitId(@Nullable Checked<String> name) {
        return named(name, units.ids(), "unknown-unit");
    }

    /** The units of a list, each once, in order. */
    List<Written<String>> units(List<Checked<String>> names) {
        Set<String> seen = new LinkedHashSet<>();
        List<Written<String>> resolved = new ArrayList<>();
        for (Checked<String> name : names) {
            Written<String> unit = unit(name);
            if (unit != null && seen.add(unit.value())) {
                resolved.add(unit);
            }
        }
        return List.copyOf(resolved);
    }

    Selection selection(SelectionDraft draft) {
        Set<String> types = new LinkedHashSet<>();
        for (Checked<String> type : draft.types()) {
            if (named(type, units.types(), "unknown-unit-type") != null) {
                types.add(type.value());
            }
        }
        return new Selection(
                draft.all(),
                types,
                ids(draft.units()),
                ids(draft.except()),
                draft.spot().place());
    }

    private Set<String> ids(List<Checked<String>> names) {
        Set<String> ids = new LinkedHashSet<>();
        units(names).forEach(unit -> ids.add(unit.value()));
        return ids;
    }
}
