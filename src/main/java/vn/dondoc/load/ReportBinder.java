package vn.dondoc.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.form.DocumentForm;
import vn.dondoc.load.form.ReportForm;
import vn.dondoc.load.shape.Checked;
import vn.dondoc.load.shape.Complaint;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.load.shape.Keyed;
import vn.dondoc.model.Period;
import vn.dondoc.model.Program.Area;
import vn.dondoc.model.Regime;
import vn.dondoc.model.UnitReport;
import vn.dondoc.model.Written;

/** Makes the unit reports. */
final class ReportBinder {

    private final ProgramRegister programs;
    private final UnitRegister units;
    private final Documents documents;
    private final Distinct distinct = new Distinct("duplicate-report");
    private final List<UnitReport> reports = new ArrayList<>();

    ReportBinder(ProgramRegister programs, UnitRegister units, Documents documents) {
        this.programs = programs;
        this.units = units;
        this.documents = documents;
    }

    List<UnitReport> reports() {
        return List.copyOf(reports);
    }

    void bind(ReadDocument document, Entry root) {
        References references = new References(document.complaints(), units);
        JudgedProgram judged = programs.judged(root.name(DocumentForm.PROGRAM));
        Regime regime = judged == null ? null : regime(root, judged.scope());
        boolean periodFits = periodFits(root, regime, references);
        if (!distinct(document, root, periodFits, references)) {
            ReportLines.drop(root, judged, unit(root));
            return;
        }
        if (judged == null) {
            ReportLines.complainOfTwins(root, document.complaints());
            references.named(root.get(DocumentForm.PROGRAM), programs.byId(), "unknown-program");
            root.items(ReportForm.DIFFICULTIES)
                    .forEach(entry ->
                            programs.passedOverDifficulties().drop(entry.value().name(ReportForm.DIFFICULTY)));
            return;
        }
        if (isPassedOver(root, judged)) {
            ReportLines.drop(root, judged, unit(root));
            return;
        }
        String unitId = references.unitId(root.get(DocumentForm.UNIT));
        references.named(root.get(ReportForm.REPORT), judged.scope().regimes(), "unknown-regime");
        ReportLines lines = new ReportLines(judged, unitId, root.value(ReportForm.PERIOD), references);
        List<UnitReport.TaskLine> tasks = lines.tasks(root);
        List<UnitReport.KpiLine> kpis = new ReportKpis(judged.scope(), regime, unitId, references).bind(root);
        List<UnitReport.Difficulty> difficulties = lines.difficulties(root);
        Map<String, Written<String>> areas = areas(root, judged.scope(), references);
        List<Written<String>> names =
                root.get(ReportForm.NAMES) == null ? null : references.units(root.items(ReportForm.NAMES));
        Checked<Period> period = root.get(ReportForm.PERIOD);
        if (unitId == null || regime == null || period == null || !periodFits) {
            ReportLines.drop(root, judged, unitId);
            return;
        }
        difficulties.forEach(difficulty -> judged.difficulties(unitId).add(difficulty.id(), difficulty.id()));
        reports.add(new UnitReport(
                root.demand(DocumentForm.PROGRAM),
                unitId,
                regime.id(),
                period.value(),
                root.value(DocumentForm.REVISION, 1),
                root.value(DocumentForm.NUMBER),
                root.value(DocumentForm.SUBMITTED),
                root.value(DocumentForm.SIGNED_BY),
                root.value(ReportForm.WINDOW),
                root.value(ReportForm.ESTIMATED, false),
                areas,
                names,
                tasks,
                kpis,
                difficulties,
                root.value(ReportForm.NO_DIFFICULTIES, false),
                period.place(),
                documents.idOf(document),
                root.place()));
    }

    /** A report of a unit or a regime that had to be dropped gets no further complaints. */
    private boolean isPassedOver(Entry root, JudgedProgram judged) {
        String unit = root.name(DocumentForm.UNIT);
        String regime = root.value(ReportForm.REPORT);
        return (unit != null && units.ids().isDropped(unit))
                || (regime != null && judged.scope().regimes().isDropped(regime));
    }

    private @Nullable String unit(Entry root) {
        String unit = root.name(DocumentForm.UNIT);
        return unit == null ? null : units.resolved(unit);
    }

    private static @Nullable Regime regime(Entry root, ProgramScope scope) {
        String name = root.value(ReportForm.REPORT);
        return name == null ? null : scope.regimes().get(name);
    }

    /** Whether the period is of the regime's frequency, as far as both are known. */
    private static boolean periodFits(Entry root, @Nullable Regime regime, References references) {
        Checked<Period> period = root.get(ReportForm.PERIOD);
        if (period == null || regime == null || period.value().frequency() == regime.frequency()) {
            return true;
        }
        references.complain(Complaint.broken("period-frequency", period.spot())
                .with("value", period.value().name())
                .with("report", regime.id())
                .with("frequency", regime.frequency().written()));
        return false;
    }

    /** Whether no earlier report has the same identity; one without a full identity takes none. */
    private boolean distinct(ReadDocument document, Entry root, boolean periodFits, References references) {
        String program = root.value(DocumentForm.PROGRAM);
        String unit = unit(root);
        String regime = root.value(ReportForm.REPORT);
        Period period = root.value(ReportForm.PERIOD);
        if (program == null || unit == null || regime == null || period == null || !periodFits) {
            return true;
        }
        int revision = root.value(DocumentForm.REVISION, 1);
        Complaint later = Complaint.twice("duplicate-report", document.spot())
                .with("program", program)
                .with("unit", unit)
                .with("report", regime)
                .with("period", period.name());
        List<Object> identity = List.of(program, unit, regime, period, revision);
        return distinct.take(identity, Integer.toString(revision), later, references.complaints());
    }

    private static Map<String, Written<String>> areas(Entry root, ProgramScope scope, References references) {
        Map<String, Written<String>> texts = new LinkedHashMap<>();
        for (Keyed<String> keyed : root.value(ReportForm.AREAS, List.of())) {
            Area area = references.named(keyed.key(), scope.areas(), "unknown-area");
            Checked<String> text = keyed.value();
            if (area != null && text != null) {
                texts.put(area.id(), text.written());
            }
        }
        return texts;
    }
}
