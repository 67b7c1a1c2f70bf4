package vn.dondoc.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.form.DocumentForm;
import vn.dondoc.load.form.PlanForm;
import vn.dondoc.load.shape.Checked;
import vn.dondoc.load.shape.Complaint;
import vn.dondoc.load.shape.Complaints;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.load.shape.Keyed;
import vn.dondoc.model.Kpi;
import vn.dondoc.model.Program.Area;
import vn.dondoc.model.Task;
import vn.dondoc.model.Timing;
import vn.dondoc.model.UnitPlan;
import vn.dondoc.model.Written;

/** Makes the unit plans. */
final class PlanBinder {

    private final ProgramRegister programs;
    private final UnitRegister units;
    private final Documents documents;
    private final Distinct distinct = new Distinct("duplicate-plan");
    private final List<UnitPlan> plans = new ArrayList<>();

    PlanBinder(ProgramRegister programs, UnitRegister units, Documents documents) {
        this.programs = programs;
        this.units = units;
        this.documents = documents;
    }

    List<UnitPlan> plans() {
        return List.copyOf(plans);
    }

    void bind(ReadDocument document, Entry root) {
        Complaints complaints = document.complaints();
        References references = new References(complaints, units);
        String program = root.name(DocumentForm.PROGRAM);
        String unit = root.name(DocumentForm.UNIT);
        int revision = root.value(DocumentForm.REVISION, 1);
        JudgedProgram judged = programs.judged(program);
        if (program != null && unit != null) {
            List<Object> identity = List.of(program, units.resolved(unit), revision);
            Complaint later = Complaint.twice("duplicate-plan", document.spot())
                    .with("program", program)
                    .with("unit", units.resolved(unit));
            if (!distinct.take(identity, Integer.toString(revision), later, complaints)) {
                root.items(PlanForm.TASKS).forEach(line -> dropOwn(judged, units.resolved(unit), line.value()));
                return;
            }
        }
        List<Entry> lines = lines(root, judged, unit, complaints);
        List<Entry> targets =
                Distinct.byId(root.items(PlanForm.KPIS), PlanForm.KPI, "duplicate-kpi", new Names<>(), complaints);
        if (judged == null) {
            references.named(root.get(DocumentForm.PROGRAM), programs.byId(), "unknown-program");
            lines.forEach(line -> programs.passedOverTasks().drop(line.name(PlanForm.ID)));
            return;
        }
        String unitId = references.unitId(root.get(DocumentForm.UNIT));
        List<UnitPlan.Line> bound = bind(lines, judged, unitId, revision, references);
        List<UnitPlan.TargetLine> boundTargets = targets(targets, judged.scope(), references);
        Map<String, Written<String>> notApplicable = notApplicable(root, judged.scope(), references);
        if (unitId != null && program != null) {
            plans.add(new UnitPlan(
                    program,
                    unitId,
                    revision,
                    root.value(DocumentForm.NUMBER),
                    root.value(PlanForm.ISSUED),
                    root.value(DocumentForm.SUBMITTED),
                    root.value(DocumentForm.SIGNED_BY),
                    parent(root.value(PlanForm.PARENT)),
                    notApplicable,
                    bound,
                    boundTargets,
                    documents.idOf(document),
                    root.place()));
        }
    }

    /** The lines that are not the later of two. */
    private List<Entry> lines(
            Entry root, @Nullable JudgedProgram judged, @Nullable String unit, Complaints complaints) {
        Distinct lines = new Distinct("duplicate-line");
        List<Entry> first = new ArrayList<>();
        for (Checked<Entry> checked : root.items(PlanForm.TASKS)) {
            Entry line = checked.value();
            String own = line.value(PlanForm.ID);
            if (own != null && !line.dropped() && isTaskOf(judged, own)) {
                complaints.add(
                        Complaint.twice("own-task-of-program", line.spot()).with("id", own));
                continue;
            }
            String name = own == null ? line.name(PlanForm.TASK) : own;
            Object identity = name == null ? null : List.of(own != null, name);
            if (lines.take(line, identity, String.valueOf(name), complaints)) {
                first.add(line);
            } else if (unit != null) {
                dropOwn(judged, units.resolved(unit), line);
            }
        }
        return first;
    }

    private static boolean isTaskOf(@Nullable JudgedProgram judged, String id) {
        return judged != null && judged.scope().taskIdentities().contains(id);
    }

    private static void dropOwn(@Nullable JudgedProgram judged, String unit, Entry line) {
        String own = line.name(PlanForm.ID);
        if (judged != null && own != null) {
            judged.ownTasks().drop(unit, own);
        }
    }

    private static List<UnitPlan.Line> bind(
            List<Entry> entries, JudgedProgram judged, @Nullable String unit, int revision, References references) {
        List<UnitPlan.Line> lines = new ArrayList<>();
        for (Entry entry : entries) {
            Task task =
                    references.named(entry.get(PlanForm.TASK), judged.scope().tasks(), "unknown-task");
            Area area =
                    references.named(entry.get(PlanForm.AREA), judged.scope().areas(), "unknown-area");
            String own = entry.value(PlanForm.ID);
            if (entry.dropped() || (task == null && area == null)) {
                if (unit != null) {
                    dropOwn(judged, unit, entry);
                }
                continue;
            }
            Timing timing = entry.value(PlanForm.TIMING);
            if (unit != null && own != null && timing != null) {
                judged.ownTasks().add(unit, own, revision, timing);
            }
            lines.add(new UnitPlan.Line(
                    task == null ? entry.demand(PlanForm.ID) : task.id(),
                    task == null,
                    area == null ? null : area.id(),
                    entry.value(PlanForm.TITLE),
                    entry.value(PlanForm.PRODUCT),
                    entry.value(PlanForm.OWNER),
                    timing,
                    entry.value(PlanForm.BUDGET),
                    entry.place()));
        }
        return List.copyOf(lines);
    }

    private static List<UnitPlan.TargetLine> targets(List<Entry> entries, ProgramScope scope, References references) {
        List<UnitPlan.TargetLine> targets = new ArrayList<>();
        for (Entry entry : entries) {
            Kpi kpi = references.named(entry.get(PlanForm.KPI), scope.kpis(), "unknown-kpi");
            if (kpi != null && !entry.dropped()) {
                targets.add(new UnitPlan.TargetLine(kpi.id(), entry.demand(PlanForm.KPI_TARGET), entry.place()));
            }
        }
        return List.copyOf(targets);
    }

    private static Map<String, Written<String>> notApplicable(Entry root, ProgramScope scope, References references) {
        Map<String, Written<String>> reasons = new LinkedHashMap<>();
        for (Keyed<String> keyed : root.value(PlanForm.NOT_APPLICABLE, List.of())) {
            Area area = references.named(keyed.key(), scope.areas(), "unknown-area");
            Checked<String> reason = keyed.value();
            if (area != null && reason != null) {
                reasons.put(area.id(), reason.written());
            }
        }
        return reasons;
    }

    private static UnitPlan.@Nullable Parent parent(@Nullable Entry entry) {
        return entry == null
                ? null
                : new UnitPlan.Parent(
                        entry.value(PlanForm.PARENT_NUMBER), entry.value(PlanForm.PARENT_YEAR), entry.place());
    }
}
