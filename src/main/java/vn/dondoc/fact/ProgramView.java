package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Decision;
import vn.dondoc.model.Program;
import vn.dondoc.model.Regime;
import vn.dondoc.model.Selection;
import vn.dondoc.model.Subject;
import vn.dondoc.model.Unit;
import vn.dondoc.model.UnitPlan;
import vn.dondoc.model.UnitReport;
import vn.dondoc.model.Workspace;
import vn.dondoc.model.Written;

/** One program on one day, with what was read arranged by unit: the ground on which every fact is derived. */
final class ProgramView {

    private final Program program;
    private final LocalDate asOf;
    private final UnitIndex units;
    private final Deadlines deadlines;
    private final Map<String, UnitFile> files;
    private final List<Decision> decisions;
    private final Map<String, List<ReportingSlot>> slots = new LinkedHashMap<>();

    ProgramView(Program program, UnitIndex units, LocalDate asOf, WorkingDays days, Documents documents) {
        this.program = program;
        this.asOf = asOf;
        this.units = units;
        this.deadlines = new Deadlines(days, program, asOf);
        this.files = documents.files();
        this.decisions = documents.visibleDecisions();
        for (Regime regime : program.reports()) {
            slots.put(regime.id(), ReportingSlot.of(regime, program.period(), deadlines));
        }
    }

    Program program() {
        return program;
    }

    LocalDate asOf() {
        return asOf;
    }

    Deadlines deadlines() {
        return deadlines;
    }

    @Nullable
    Unit unit(String id) {
        return units.unit(id);
    }

    /** Each unit that a selection selects, once; in no order that means anything. */
    Collection<Unit> selected(Selection selection) {
        return units.selected(selection);
    }

    /** Units with a last day, by id. */
    List<Unit> ending() {
        return units.ending();
    }

    /** What lies in a unit's file; empty for a unit that sent nothing and is named in no decision. */
    UnitFile file(String unit) {
        return files.getOrDefault(unit, UnitFile.EMPTY);
    }

    Iterable<String> unitsWithFiles() {
        return files.keySet();
    }

    /** All visible decisions in reading order. */
    List<Decision> decisions() {
        return decisions;
    }

    /** Every period of a regime that is owed by somebody, in order. */
    List<ReportingSlot> slots(String regime) {
        return slots.getOrDefault(regime, List.of());
    }

    /** The periods of a regime that a unit owes: those on whose deadline it is selected and active. */
    List<ReportingSlot> owed(Regime regime, Unit unit) {
        if (!regime.owedBy().selects(unit)) {
            return List.of();
        }
        return slots(regime.id()).stream()
                .filter(slot -> unit.activeOn(slot.deadline()))
                .toList();
    }

    /** The day by which a unit's plan is due, after rolling. */
    LocalDate planDeadline(Program.PlanObligation obligation, Unit unit) {
        Written<LocalDate> own = obligation.dueFor().get(unit.id());
        return deadlines().roll(own == null ? obligation.due() : own.value());
    }

    @Nullable
    Regime regime(String id) {
        for (Regime regime : program.reports()) {
            if (regime.id().equals(id)) {
                return regime;
            }
        }
        return null;
    }

    Subject subject(String unit) {
        return Subject.ofUnit(program.id(), unit);
    }

    /** One program's documents, arranged by unit. */
    record Documents(Map<String, UnitFile> files, List<Decision> visibleDecisions) {

        /** @param known the day whose knowledge counts */
        static Map<String, Documents> byProgram(Workspace workspace, LocalDate known) {
            Map<String, Gathering> gathered = new HashMap<>();
            for (UnitPlan plan : workspace.plans()) {
                gathered.computeIfAbsent(plan.program(), p -> new Gathering())
                        .of(plan.unit())
                        .plans
                        .add(plan);
            }
            for (UnitReport report : workspace.reports()) {
                gathered.computeIfAbsent(report.program(), p -> new Gathering())
                        .of(report.unit())
                        .reports
                        .add(report);
            }
            for (Decision decision : workspace.decisions()) {
                if (Visibility.of(decision.decided(), known)) {
                    Gathering program = gathered.computeIfAbsent(decision.program(), p -> new Gathering());
                    program.decisions.add(decision);
                    String unit = decision.unit();
                    if (unit != null) {
                        program.of(unit).decisions.add(decision);
                    }
                }
            }
            Map<String, Documents> documents = new HashMap<>();
            gathered.forEach((program, found) -> documents.put(program, found.close(known)));
            return documents;
        }
    }

    /** Documents of one program while they are sorted into files. */
    private static final class Gathering {
        private final Map<String, Folder> folders = new LinkedHashMap<>();
        private final List<Decision> decisions = new ArrayList<>();

        Folder of(String unit) {
            return folders.computeIfAbsent(unit, u -> new Folder());
        }

        Documents close(LocalDate asOf) {
            Map<String, UnitFile> files = new LinkedHashMap<>();
            folders.forEach((unit, folder) -> files.put(unit, folder.close(asOf)));
            return new Documents(files, List.copyOf(decisions));
        }
    }

    private static final class Folder {
        private final List<UnitPlan> plans = new ArrayList<>();
        private final List<UnitReport> reports = new ArrayList<>();
        private final List<Decision> decisions = new ArrayList<>();

        UnitFile close(LocalDate asOf) {
            Map<String, List<Decision>> byTask = new HashMap<>();
            for (Decision decision : decisions) {
                String task = decision.task();
                if (task != null) {
                    byTask.computeIfAbsent(task, t -> new ArrayList<>()).add(decision);
                }
            }
            return new UnitFile(
                    List.copyOf(plans),
                    List.copyOf(reports),
                    VisiblePlan.of(plans, asOf).orElse(null),
                    VisibleReport.of(reports, asOf),
                    List.copyOf(decisions),
                    byTask);
        }
    }
}
