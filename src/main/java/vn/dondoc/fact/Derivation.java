package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.dondoc.fact.Evidence.What;
import vn.dondoc.model.Program;
import vn.dondoc.model.Subject;
import vn.dondoc.model.Task;
import vn.dondoc.model.Unit;
import vn.dondoc.model.Workspace;
import vn.dondoc.source.CodePoints;

/** From what was written to what rules match on, for one as-of date. */
public final class Derivation {

    private final Workspace workspace;
    private final LocalDate asOf;
    private final UnitIndex units;
    private final WorkingDays days;
    private final Map<String, ProgramView.Documents> documents;

    private Derivation(Workspace workspace, LocalDate known, LocalDate asOf) {
        this.workspace = workspace;
        this.asOf = asOf;
        this.units = new UnitIndex(workspace.units());
        this.days = new WorkingDays(workspace.calendar());
        this.documents = ProgramView.Documents.byProgram(workspace, known);
    }

    /** The facts of every program, by program id in code point order. */
    public static List<ProgramFacts> derive(Workspace workspace, LocalDate asOf) {
        return derive(workspace, asOf, asOf);
    }

    /**
     * The facts that there will be on a later day if nothing more is reported.
     *
     * @param known the day after which nothing more comes: plans, reports and decisions dated later are not visible
     * @param asOf the day judged, not before {@code known}
     */
    public static List<ProgramFacts> derive(Workspace workspace, LocalDate known, LocalDate asOf) {
        Derivation derivation = new Derivation(workspace, known, asOf);
        return workspace.programs().stream()
                .sorted(Comparator.comparing(Program::id, CodePoints.ORDER))
                .map(derivation::program)
                .toList();
    }

    private ProgramFacts program(Program program) {
        ProgramView view = new ProgramView(
                program,
                units,
                asOf,
                days,
                documents.getOrDefault(program.id(), new ProgramView.Documents(Map.of(), List.of())));
        Ledger ledger = Ledger.of(view);
        AssignmentFacts assignments = new AssignmentFacts(view, ledger);
        PlanFacts plans = new PlanFacts(view);
        ReportFacts reports = new ReportFacts(view);
        DifficultyFacts difficulties = new DifficultyFacts(view);
        DataFacts data = new DataFacts(view);
        UnitFacts obliged = new UnitFacts(view);
        KpiFacts kpis = KpiFacts.of(view);
        Map<String, List<Task>> leads = leads(view);

        Set<String> concerned = new TreeSet<>(obliged.concerned());
        concerned.addAll(ledger.units());
        concerned.add(program.coordinator().value());
        view.unitsWithFiles().forEach(concerned::add);

        SortedMap<String, List<Object>> byUnit = new TreeMap<>(CodePoints.ORDER);
        for (String id : concerned) {
            Unit unit = view.unit(id);
            if (unit == null) {
                continue;
            }
            List<Object> facts = new ArrayList<>();
            List<Assignment> held = ledger.holdings(unit.id()).stream()
                    .map(assignments::assignment)
                    .toList();
            facts.addAll(obliged.of(unit, held));
            facts.addAll(plans.of(unit));
            facts.addAll(leadDuties(view, unit.id(), leads, assignments));
            facts.addAll(held);
            facts.addAll(ledger.mentions(unit.id()).all());
            facts.addAll(assignments.decisions(unit.id()));
            facts.addAll(reports.of(unit));
            facts.addAll(kpis.of(unit.id()));
            facts.addAll(difficulties.of(unit.id()));
            facts.addAll(data.ofUnit(unit.id()));
            byUnit.put(unit.id(), List.copyOf(facts));
        }
        List<Object> programWide = new ArrayList<>(plans.programTasks());
        programWide.addAll(assignments.cancellationsForAll());
        programWide.addAll(kpis.programWide());
        programWide.addAll(data.ofProgram(workspace.calendar()));
        return new ProgramFacts(
                program,
                new AsOf(asOf),
                term(program),
                byUnit,
                List.copyOf(programWide),
                obliged.obliged(),
                List.copyOf(kpis.rows()));
    }

    private static Map<String, List<Task>> leads(ProgramView view) {
        Map<String, List<Task>> leads = new HashMap<>();
        for (Task task : view.program().tasks()) {
            for (String unit : Leads.of(task, view)) {
                leads.computeIfAbsent(unit, u -> new ArrayList<>()).add(task);
            }
        }
        return leads;
    }

    private static List<LeadDuty> leadDuties(
            ProgramView view, String unit, Map<String, List<Task>> leads, AssignmentFacts assignments) {
        List<LeadDuty> duties = new ArrayList<>();
        for (Task task : leads.getOrDefault(unit, List.of())) {
            duties.add(new LeadDuty(
                    view.subject(unit).withTask(task.id()),
                    assignments.released(unit, task.id()),
                    task.place(),
                    List.of(new Evidence(What.TASK, task.id(), task.place()))));
        }
        return duties;
    }

    private static ProgramTerm term(Program program) {
        return new ProgramTerm(
                Subject.ofProgram(program.id()),
                program.period().from(),
                program.period().to(),
                program.escalation().topLevel(),
                program.escalation().ladder().size(),
                program.place(),
                List.of(new Evidence(
                        What.PROGRAM, program.id(), program.period().place())));
    }
}
