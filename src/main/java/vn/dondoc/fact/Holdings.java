package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.Evidence.What;
import vn.dondoc.model.Frequency;
import vn.dondoc.model.Period;
import vn.dondoc.model.Program;
import vn.dondoc.model.Task;
import vn.dondoc.model.Timing;
import vn.dondoc.model.UnitPlan;
import vn.dondoc.source.Place;

/** The assignments as programs and plans give them, before any decision: what each unit leads, and its own tasks. */
final class Holdings {

    private final ProgramView view;
    private final List<Holding> found = new ArrayList<>();

    private Holdings(ProgramView view) {
        this.view = view;
    }

    static List<Holding> of(ProgramView view) {
        Holdings holdings = new Holdings(view);
        Map<String, Map<String, UnitPlan.Line>> carriedOut = new HashMap<>();
        for (Task task : view.program().tasks()) {
            for (String unit : Leads.of(task, view)) {
                UnitPlan.Line line =
                        carriedOut.computeIfAbsent(unit, holdings::programLines).get(task.id());
                holdings.lead(task, unit, line);
            }
        }
        for (String unit : view.unitsWithFiles()) {
            holdings.planLines(unit).stream().filter(UnitPlan.Line::own).forEach(line -> holdings.own(line, unit));
        }
        return holdings.found;
    }

    private List<UnitPlan.Line> planLines(String unit) {
        VisiblePlan plan = view.file(unit).plan();
        return plan == null ? List.of() : plan.highest().tasks();
    }

    private Map<String, UnitPlan.Line> programLines(String unit) {
        Map<String, UnitPlan.Line> lines = new HashMap<>();
        for (UnitPlan.Line line : planLines(unit)) {
            if (!line.own()) {
                lines.put(line.task(), line);
            }
        }
        return lines;
    }

    private void lead(Task task, String unit, UnitPlan.@Nullable Line line) {
        Kind kind = DueDates.kind(task.timing(), view.asOf());
        LocalDate due = DueDates.stated(task.timing(), view.asOf());
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(What.TASK, task.id(), task.place()));
        if (due != null) {
            evidence.add(new Evidence(What.TASK_DUE, due, task.timing().place()));
        }
        LocalDate planned = line == null || line.timing() == null ? null : DueDates.stated(line.timing(), view.asOf());
        if (due != null && planned != null && line != null && line.timing() != null) {
            evidence.add(new Evidence(What.PLAN_LINE_DUE, planned, line.timing().place()));
            due = planned.isBefore(due) ? planned : due;
        }
        add(unit, task.id(), false, task.title(), task.timing(), kind, due, task.place(), evidence);
    }

    private void own(UnitPlan.Line line, String unit) {
        Timing timing = line.timing();
        if (timing == null) {
            return;
        }
        List<Evidence> evidence = List.of(new Evidence(What.PLAN_LINE, line.task(), line.place()));
        LocalDate due = DueDates.stated(timing, view.asOf());
        Kind kind = DueDates.kind(timing, view.asOf());
        String title = line.title() == null ? line.task() : line.title();
        add(unit, line.task(), true, title, timing, kind, due, line.place(), evidence);
    }

    private void add(
            String unit,
            String task,
            boolean own,
            String title,
            Timing timing,
            Kind kind,
            @Nullable LocalDate due,
            Place place,
            List<Evidence> evidence) {
        Program program = view.program();
        if (timing instanceof Timing.Recurring recurring) {
            for (Period occurrence : occurrences(recurring.frequency())) {
                TaskKey key = new TaskKey(unit, task, occurrence);
                found.add(new Holding(
                        key,
                        own,
                        title,
                        kind,
                        occurrence.firstDay(),
                        occurrence.lastDay(),
                        null,
                        List.of(),
                        false,
                        place,
                        List.copyOf(evidence)));
            }
        } else {
            LocalDate stated = DueDates.start(timing, view.asOf());
            LocalDate start = stated == null ? program.period().from() : stated;
            TaskKey key = new TaskKey(unit, task, null);
            found.add(new Holding(
                    key, own, title, kind, start, due, null, List.of(), false, place, List.copyOf(evidence)));
        }
    }

    private List<Period> occurrences(Frequency frequency) {
        return Period.endingWithin(
                frequency,
                view.program().period().from(),
                view.program().period().to());
    }
}
