package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.Evidence.What;
import vn.dondoc.model.Kpi;
import vn.dondoc.model.Program;
import vn.dondoc.model.Subject;
import vn.dondoc.model.Task;
import vn.dondoc.model.Timing;
import vn.dondoc.model.Unit;
import vn.dondoc.model.UnitPlan;
import vn.dondoc.model.Written;
import vn.dondoc.source.Place;

/** The duty to have a unit plan, and what the plan says. Only programs that ask for plans have any of it. */
final class PlanFacts {

    private final ProgramView view;
    private final Map<String, Task> tasks = new HashMap<>();
    private final Map<String, Kpi> kpis = new HashMap<>();

    PlanFacts(ProgramView view) {
        this.view = view;
        view.program().tasks().forEach(task -> tasks.put(task.id(), task));
        view.program().kpis().forEach(kpi -> kpis.put(kpi.id(), kpi));
    }

    List<Object> of(Unit unit) {
        Program.PlanObligation obligation = view.program().unitPlan();
        if (obligation == null) {
            return List.of();
        }
        List<Object> facts = new ArrayList<>();
        for (Program.Area area : view.program().areas()) {
            facts.add(new ProgramArea(
                    view.subject(unit.id()).withArea(area.id()),
                    area.id(),
                    area.place(),
                    List.of(new Evidence(What.AREA, area.name(), area.place()))));
        }
        VisiblePlan plan = view.file(unit.id()).plan();
        PlanDuty duty = duty(obligation, unit, plan);
        if (duty != null) {
            facts.add(duty);
        }
        if (plan != null) {
            facts.add(received(unit.id(), plan));
            content(unit.id(), plan.highest(), facts);
        }
        return facts;
    }

    /** The program's tasks as it words them. */
    List<Object> programTasks() {
        List<Object> facts = new ArrayList<>();
        if (view.program().unitPlan() != null) {
            for (Task task : view.program().tasks()) {
                facts.add(new ProgramTask(
                        Subject.ofProgram(view.program().id()).withTask(task.id()),
                        Texts.filled(task.product()),
                        Leads.listed(task),
                        task.accountable(),
                        task.place(),
                        List.of(new Evidence(What.TASK, task.id(), task.place()))));
            }
        }
        return facts;
    }

    private @Nullable PlanDuty duty(Program.PlanObligation obligation, Unit unit, @Nullable VisiblePlan plan) {
        Written<LocalDate> ownDue = obligation.dueFor().get(unit.id());
        LocalDate deadline = view.planDeadline(obligation, unit);
        if (!obligation.owedBy().selects(unit) || !unit.activeOn(deadline)) {
            return null;
        }
        Place place = ownDue == null ? obligation.place() : ownDue.place();
        return new PlanDuty(
                view.subject(unit.id()),
                deadline,
                view.deadlines().overdue(deadline),
                plan == null
                        ? null
                        : view.deadlines().late(deadline, plan.lowest().submitted()),
                place,
                List.of(new Evidence(What.PLAN_DUE, deadline, place)));
    }

    private ReceivedPlan received(String unit, VisiblePlan plan) {
        UnitPlan content = plan.highest();
        UnitPlan.Parent parent = content.parent();
        return new ReceivedPlan(
                view.subject(unit),
                plan.lowest().submitted(),
                content.submitted(),
                Texts.filled(content.number()),
                content.issued(),
                content.signedBy() == null
                        ? null
                        : Texts.filled(content.signedBy().name()),
                parent == null ? null : Texts.filled(parent.number()),
                parent == null ? null : parent.year(),
                Texts.filled(view.program().decisionNumber()),
                view.program().period().from().getYear(),
                content.place(),
                List.of(new Evidence(What.PLAN, plan.lowest().submitted(), content.place())));
    }

    private void content(String unit, UnitPlan plan, List<Object> facts) {
        plan.notApplicable()
                .forEach((area, reason) -> facts.add(new NotApplicable(area, Texts.filled(reason.value()))));
        for (UnitPlan.Line line : plan.tasks()) {
            Task task = tasks.get(line.task());
            if (line.own() || task != null) {
                facts.add(line(unit, line, line.own() ? null : task));
            }
        }
        for (UnitPlan.TargetLine line : plan.kpis()) {
            Kpi kpi = kpis.get(line.kpi());
            if (kpi != null) {
                facts.add(new PlanTarget(
                        view.subject(unit).withKpi(kpi.id()),
                        line.target(),
                        kpi.target(),
                        line.place(),
                        List.of(
                                new Evidence(What.PLAN_TARGET, line.target(), line.place()),
                                new Evidence(
                                        What.KPI_TARGET,
                                        kpi.target(),
                                        kpi.target().place()))));
            }
        }
    }

    private PlanLine line(String unit, UnitPlan.Line line, @Nullable Task task) {
        Timing timing = line.timing();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(What.PLAN_LINE, line.task(), line.place()));
        if (task != null) {
            evidence.add(new Evidence(What.TASK, task.id(), task.place()));
        }
        String area = task != null ? task.area() : line.area() != null ? line.area() : "";
        return new PlanLine(
                view.subject(unit).withTask(line.task()),
                line.own(),
                area,
                Texts.filled(line.product()),
                Texts.filled(line.owner()),
                timing == null ? null : DueDates.kind(timing, view.asOf()),
                timing == null ? null : DueDates.stated(timing, view.asOf()),
                line.budget() != null,
                task == null ? null : DueDates.kind(task.timing(), view.asOf()),
                task == null ? null : DueDates.stated(task.timing(), view.asOf()),
                task != null && task.budget() != null,
                line.place(),
                List.copyOf(evidence));
    }
}
