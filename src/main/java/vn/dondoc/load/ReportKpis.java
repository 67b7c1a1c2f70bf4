package vn.dondoc.load;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.form.ReportForm;
import vn.dondoc.load.shape.Checked;
import vn.dondoc.load.shape.Complaint;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.load.shape.Field;
import vn.dondoc.model.Kpi;
import vn.dondoc.model.Regime;
import vn.dondoc.model.Unit;
import vn.dondoc.model.UnitReport;

/** Makes the KPI figures of one report. */
final class ReportKpis {

    private final ProgramScope scope;
    private final @Nullable Regime regime;
    private final @Nullable String unit;
    private final References references;

    /**
     * @param regime null where it is not known
     * @param unit the unit's id; null where it is not known
     */
    ReportKpis(ProgramScope scope, @Nullable Regime regime, @Nullable String unit, References references) {
        this.scope = scope;
        this.regime = regime;
        this.unit = unit;
        this.references = references;
    }

    List<UnitReport.KpiLine> bind(Entry root) {
        List<UnitReport.KpiLine> lines = new ArrayList<>();
        for (Entry line : Distinct.byId(
                root.items(ReportForm.KPIS), ReportForm.KPI, "duplicate-kpi", new Names<>(), references.complaints())) {
            Checked<String> name = line.get(ReportForm.KPI);
            Kpi kpi = references.named(name, scope.kpis(), "unknown-kpi");
            if (name == null || kpi == null) {
                continue;
            }
            boolean fractions = kpi.measure() == Kpi.Measure.PERCENT;
            if (!fractions) {
                complainOfFraction(line, ReportForm.NUMERATOR, kpi);
                complainOfFraction(line, ReportForm.DENOMINATOR, kpi);
            }
            if (owed(kpi, name) && !line.dropped()) {
                lines.add(new UnitReport.KpiLine(
                        kpi.id(),
                        fractions ? line.value(ReportForm.NUMERATOR) : null,
                        fractions ? line.value(ReportForm.DENOMINATOR) : null,
                        line.value(ReportForm.VALUE),
                        line.place()));
            }
        }
        return List.copyOf(lines);
    }

    private void complainOfFraction(Entry line, Field<?> field, Kpi kpi) {
        if (line.get(field) != null) {
            references.complain(Complaint.broken("fraction-not-percent", line.spotOf(field))
                    .with("field", field.name())
                    .with("kpi", kpi.id()));
        }
    }

    /** Whether this report is the one to carry the KPI; complains where it is not, as far as that can be told. */
    private boolean owed(Kpi kpi, Checked<String> name) {
        Unit known = unit == null ? null : references.units().unit(unit);
        if (known == null || regime == null) {
            return false;
        }
        boolean measured = kpi.scope() == Kpi.Scope.PROGRAM && !kpi.pooled();
        boolean owes = measured
                ? known.id().equals(kpi.measuredBy())
                : regime.owedBy().selects(known)
                        && (kpi.owedBy() == null || kpi.owedBy().selects(known));
        if (!kpi.regime().equals(regime.id())) {
            references.complain(Complaint.dangling("kpi-other-report", name.spot())
                    .with("value", kpi.id())
                    .with("report", kpi.regime()));
            return false;
        }
        if (!owes) {
            references.complain(Complaint.dangling("kpi-not-owed", name.spot())
                    .with("value", kpi.id())
                    .with("unit", known.id()));
        }
        return owes;
    }
}
