package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.Evidence.What;
import vn.dondoc.model.DateRange;
import vn.dondoc.model.Decision.Explanation;
import vn.dondoc.model.Decision.ExplanationRequest;
import vn.dondoc.model.Person;
import vn.dondoc.model.Program;
import vn.dondoc.model.Regime;
import vn.dondoc.model.Task;
import vn.dondoc.model.Unit;
import vn.dondoc.source.CodePoints;

/** What concerns a unit itself: its standing, its on-time rate, what it was asked to explain. */
final class UnitFacts {

    private final ProgramView view;

    /** Units that the program obliges on some day of its period: by plan, reports, KPIs, or as leads. */
    private final SortedSet<String> obliged = new TreeSet<>(CodePoints.ORDER);

    /** Units that no day of the period obliges, but a deadline outside of it: that of December's report lies in January. */
    private final Set<String> obligedOutside = new HashSet<>();

    UnitFacts(ProgramView view) {
        this.view = view;
        Program program = view.program();
        for (Task task : program.tasks()) {
            obliged.addAll(Leads.of(task, view));
        }
        Program.PlanObligation plan = program.unitPlan();
        if (plan != null) {
            oblige(view.selected(plan.owedBy()), unit -> unit.activeOn(view.planDeadline(plan, unit)));
        }
        // Who owes a figure owes the report that carries it.
        for (Regime regime : program.reports()) {
            oblige(
                    view.selected(regime.owedBy()),
                    unit -> !view.owed(regime, unit).isEmpty());
        }
    }

    private void oblige(Collection<Unit> units, Predicate<Unit> onADeadline) {
        DateRange period = view.program().period();
        for (Unit unit : units) {
            if (unit.activeWithin(period.from(), period.to())) {
                obliged.add(unit.id());
            } else if (onADeadline.test(unit)) {
                obligedOutside.add(unit.id());
            }
        }
    }

    /** Those that some day of the program's period obliges. */
    SortedSet<String> obliged() {
        return obliged;
    }

    /** Those, and all that some deadline obliges. */
    Set<String> concerned() {
        Set<String> concerned = new HashSet<>(obliged);
        concerned.addAll(obligedOutside);
        return concerned;
    }

    /** The facts of one unit that holds these assignments. */
    List<Object> of(Unit unit, List<Assignment> assignments) {
        List<Object> facts = new ArrayList<>();
        facts.add(standing(unit, assignments));
        OnTimeRate rate = onTimeRate(unit, assignments);
        if (rate != null) {
            facts.add(rate);
        }
        UnitFile file = view.file(unit.id());
        for (ExplanationRequest request : file.decisions(ExplanationRequest.class)) {
            facts.add(new RequestedExplanation(
                    view.subject(unit.id()).withRequest(request.id()),
                    request.task(),
                    request.answerBy(),
                    view.deadlines().overdue(request.answerBy()),
                    request.place(),
                    List.of(new Evidence(What.EXPLANATION_REQUEST, request.answerBy(), request.place()))));
        }
        file.decisions(Explanation.class).forEach(e -> facts.add(new GivenExplanation(e.request())));
        return facts;
    }

    private UnitStanding standing(Unit unit, List<Assignment> assignments) {
        Program program = view.program();
        boolean holdsOpen = assignments.stream().anyMatch(a -> a.status() == Status.OPEN);
        Person head = unit.head();
        Unit successor =
                unit.successor() == null ? null : view.unit(unit.successor().value());
        return new UnitStanding(
                view.subject(unit.id()),
                holdsOpen
                        || obliged.contains(unit.id())
                        || obligedOutside.contains(unit.id())
                        || program.coordinator().value().equals(unit.id()),
                unit.activeOn(view.asOf()),
                unit.activeWithin(program.period().from(), program.period().to()),
                unit.ceasedBefore(view.asOf()),
                head != null,
                head != null && (Texts.isFilled(head.email()) || Texts.isFilled(head.phone())),
                unit.successor() == null ? null : unit.successor().value(),
                unit.successor() != null && (successor == null || successor.activeOn(view.asOf())),
                unit.place(),
                List.of(new Evidence(What.UNIT, unit.id(), unit.place())));
    }

    private @Nullable OnTimeRate onTimeRate(Unit unit, List<Assignment> assignments) {
        int onTime = 0;
        int counted = 0;
        for (Assignment a : assignments) {
            LocalDate due = a.due();
            boolean ofThatKind = a.kind() == Kind.DATED || a.kind() == Kind.RECURRING;
            if (!ofThatKind || due == null || due.isAfter(view.asOf()) || a.status() == Status.CLOSED) {
                continue;
            }
            boolean done = a.status() == Status.DONE;
            if (done || due.isBefore(view.asOf())) {
                counted++;
            }
            if (done && (a.done() == null || !a.done().isAfter(due))) {
                onTime++;
            }
        }
        return counted == 0
                ? null
                : new OnTimeRate(
                        view.subject(unit.id()),
                        onTime,
                        counted,
                        unit.place(),
                        List.of(new Evidence(What.UNIT, unit.id(), unit.place())));
    }
}
