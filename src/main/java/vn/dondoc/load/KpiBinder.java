package vn.dondoc.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.form.KpiForm;
import vn.dondoc.load.form.ProgramForm;
import vn.dondoc.load.form.SelectionDraft;
import vn.dondoc.load.shape.Checked;
import vn.dondoc.load.shape.Complaint;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.model.Kpi;
import vn.dondoc.model.Kpi.Measure;
import vn.dondoc.model.Kpi.Scope;
import vn.dondoc.model.Regime;
import vn.dondoc.model.Selection;
import vn.dondoc.model.Unit;

/** Makes the KPIs of a program and finds out who reports each. */
final class KpiBinder {

    private final ProgramScope scope;
    private final References references;
    private final String coordinator;

    KpiBinder(ProgramScope scope, References references, String coordinator) {
        this.scope = scope;
        this.references = references;
        this.coordinator = coordinator;
    }

    void bind() {
        List<Entry> entries = Distinct.byId(
                scope.entry().items(ProgramForm.KPIS),
                KpiForm.ID,
                "duplicate-kpi",
                scope.kpis(),
                references.complaints());
        for (Entry entry : entries) {
            Kpi kpi = kpi(entry);
            if (kpi == null) {
                scope.kpis().drop(entry.name(KpiForm.ID));
            } else {
                scope.kpis().add(kpi.id(), kpi);
            }
        }
    }

    /** The KPI; null where it is dropped, after its references have been checked. */
    private @Nullable Kpi kpi(Entry entry) {
        Regime regime = references.named(entry.get(KpiForm.IN), scope.regimes(), "unknown-regime");
        SelectionDraft draft = entry.value(KpiForm.OWED_BY);
        Selection owedBy = draft == null ? null : references.selection(draft);
        Scope of = entry.value(KpiForm.SCOPE);
        boolean pooled = entry.value(KpiForm.POOLED, false);
        boolean measured = of == Scope.PROGRAM && !pooled;
        if (regime != null && owedBy != null && of != null && !measured) {
            complainOfOthers(entry, owedBy, regime);
        }
        String measuredBy = measuredBy(entry, measured ? regime : null);
        if (entry.dropped() || regime == null || of == null) {
            return null;
        }
        return new Kpi(
                entry.demand(KpiForm.ID),
                entry.demand(KpiForm.NAME),
                entry.value(KpiForm.MEASURE, Measure.PERCENT),
                entry.demand(KpiForm.TARGET),
                entry.value(KpiForm.CRITICAL),
                of,
                regime.id(),
                owedBy,
                pooled,
                measuredBy,
                entry.place());
    }

    /** Who reports a KPI must owe the report that carries it. */
    private void complainOfOthers(Entry entry, Selection owedBy, Regime regime) {
        List<String> others = references.units().units().values().stream()
                .filter(unit -> owedBy.selects(unit) && !regime.owedBy().selects(unit))
                .map(Unit::id)
                .toList();
        if (!others.isEmpty()) {
            references.complain(Complaint.dangling("kpi-owner", entry.spotOf(KpiForm.OWED_BY))
                    .with("value", String.join(", ", others))
                    .with("report", regime.id()));
        }
    }

    /**
     * The unit that measures the KPI: the one named if it owes the report, else the coordinator if that does.
     *
     * @param regime the report that must be owed; null where nobody measures the KPI by itself
     */
    private @Nullable String measuredBy(Entry entry, @Nullable Regime regime) {
        Checked<String> name = entry.get(KpiForm.MEASURED_BY);
        String named = references.unitId(name);
        if (regime == null) {
            return null;
        }
        if (named != null && owes(named, regime)) {
            return named;
        }
        boolean coordinatorOwes = owes(coordinator, regime);
        boolean byDefault = name == null && !entry.isBad(KpiForm.MEASURED_BY);
        if (named != null || (byDefault && !coordinatorOwes)) {
            references.complain(Complaint.dangling("kpi-measurer", entry.spotOf(KpiForm.MEASURED_BY))
                    .with("value", named == null ? coordinator : named)
                    .with("report", regime.id()));
        }
        return coordinatorOwes ? coordinator : null;
    }

    private boolean owes(String unit, Regime regime) {
        Unit known = references.units().unit(unit);
        return known != null && regime.owedBy().selects(known);
    }
}
