package vn.dondoc.load;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.form.ProgramForm;
import vn.dondoc.load.form.RegimeForm;
import vn.dondoc.load.form.SelectionDraft;
import vn.dondoc.load.shape.Checked;
import vn.dondoc.load.shape.Complaint;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.model.DayOfMonth;
import vn.dondoc.model.Frequency;
import vn.dondoc.model.Period;
import vn.dondoc.model.Regime;
import vn.dondoc.model.Selection;
import vn.dondoc.model.Written;

/** Makes the reporting regimes of a program. */
final class RegimeBinder {

    private static final DayOfMonth USUAL_CUTOFF = new DayOfMonth(14);

    private final ProgramScope scope;
    private final References references;

    /** Frequencies by regime id: a regime may consolidate one that is written after it. */
    private final Names<Frequency> frequencies = new Names<>();

    RegimeBinder(ProgramScope scope, References references) {
        this.scope = scope;
        this.references = references;
    }

    void bind() {
        List<Entry> entries = Distinct.byId(
                scope.entry().items(ProgramForm.REPORTS),
                RegimeForm.ID,
                "duplicate-regime",
                scope.regimes(),
                references.complaints());
        for (Entry entry : entries) {
            if (entry.dropped()) {
                frequencies.drop(entry.name(RegimeForm.ID));
            } else {
                frequencies.add(entry.demand(RegimeForm.ID), entry.demand(RegimeForm.FREQUENCY));
            }
        }
        for (Entry entry : entries) {
            Regime regime = regime(entry);
            if (regime != null) {
                scope.regimes().add(regime.id(), regime);
            }
        }
    }

    /** The regime; null where it is dropped, after its references have been checked. */
    private @Nullable Regime regime(Entry entry) {
        SelectionDraft owedBy = entry.value(RegimeForm.OWED_BY);
        Selection selection = owedBy == null ? null : references.selection(owedBy);
        String to = recipient(entry.get(RegimeForm.TO));
        Frequency frequency = entry.value(RegimeForm.FREQUENCY);
        Set<Period> skip = skip(entry, frequency);
        Written<String> consolidates = consolidates(entry, frequency);
        if (entry.dropped() || selection == null || frequency == null) {
            return null;
        }
        Entry due = entry.demand(RegimeForm.DUE);
        return new Regime(
                entry.demand(RegimeForm.ID),
                selection,
                to,
                frequency,
                entry.value(RegimeForm.CUTOFF, USUAL_CUTOFF),
                due.demand(RegimeForm.DUE_DAY),
                due.value(RegimeForm.DUE_MONTH, 0),
                skip,
                consolidates,
                entry.spot().pointer().text(),
                entry.place());
    }

    /** A unit's id or an official's role. */
    private @Nullable String recipient(@Nullable Checked<String> to) {
        if (to == null) {
            return null;
        }
        String unit = references.units().ids().get(to.value());
        if (unit != null) {
            return unit;
        }
        if (references.units().ids().isDropped(to.value()) || scope.roles().isDropped(to.value())) {
            return null;
        }
        return references.named(to, recipients(), "unknown-recipient");
    }

    private Names<String> recipients() {
        Names<String> names = new Names<>();
        scope.roles().names().forEach(role -> names.add(role, role));
        references.units().ids().names().forEach(unit -> names.add(unit, unit));
        return names;
    }

    private Set<Period> skip(Entry entry, @Nullable Frequency frequency) {
        Set<Period> skip = new LinkedHashSet<>();
        for (Checked<Period> period : entry.items(RegimeForm.SKIP)) {
            if (frequency == null || period.value().frequency() == frequency) {
                skip.add(period.value());
            } else {
                references.complain(Complaint.broken("skip-frequency", period.spot())
                        .with("value", period.value().name())
                        .with("frequency", frequency.written()));
            }
        }
        return skip;
    }

    private @Nullable Written<String> consolidates(Entry entry, @Nullable Frequency own) {
        Checked<String> name = entry.get(RegimeForm.CONSOLIDATES);
        Frequency other = references.named(name, frequencies, "unknown-regime");
        if (name == null || other == null || own == null) {
            return null;
        }
        if (other != own) {
            references.complain(Complaint.broken("consolidates-frequency", name.spot())
                    .with("value", name.value())
                    .with("frequency", own.written())
                    .with("other", other.written()));
            return null;
        }
        return name.written();
    }
}
