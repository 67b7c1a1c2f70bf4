package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Decision;
import vn.dondoc.model.Period;
import vn.dondoc.model.Program;
import vn.dondoc.model.Task;
import vn.dondoc.model.Timing;
import vn.dondoc.model.Unit;
import vn.dondoc.model.UnitPlan;
import vn.dondoc.model.UnitReport;
import vn.dondoc.model.Workspace;

/**
 * A second way to the same assignments: it lives through every day from long before the program to the as-of date, with
 * plain loops over plain lists, and looks everything up anew each time.
 */
final class PlainHoldings {

    private final Workspace workspace;
    private final Program program;
    private final LocalDate today;
    private final List<Held> held = new ArrayList<>();

    /** One assignment of one unit. */
    private static final class Held {
        String unit = "";
        String task = "";

        @Nullable
        Period occurrence;

        boolean own;
        boolean closed;
        boolean continuous;

        @Nullable
        LocalDate base;

        List<String> path = new ArrayList<>();
    }

    /** What a mention says. */
    private record Said(
            LocalDate submitted, boolean done, @Nullable LocalDate on, Period period) {}

    PlainHoldings(Workspace workspace, LocalDate today) {
        this.workspace = workspace;
        this.program = workspace.programs().get(0);
        this.today = today;
    }

    /** Every assignment as {@code unit/task/occurrence} to {@code status due}. */
    Map<String, String> lines() {
        begin();
        for (LocalDate day = LocalDate.of(2022, 12, 1); !day.isAfter(today); day = day.plusDays(1)) {
            for (Decision decision : workspace.decisions()) {
                if (decision.decided().equals(day)) {
                    decide(decision, day);
                }
            }
            if (day.isBefore(today)) {
                List<Unit> ending = new ArrayList<>(workspace.units().values());
                ending.sort(Comparator.comparing(Unit::id));
                for (Unit unit : ending) {
                    if (day.equals(unit.activeTo())) {
                        end(unit);
                    }
                }
            }
        }
        Map<String, String> lines = new TreeMap<>();
        for (Held h : held) {
            String occurrence = h.occurrence == null ? "" : h.occurrence.name();
            lines.put(h.unit + "/" + h.task + "/" + occurrence, status(h) + " " + due(h, today));
        }
        return lines;
    }

    private void begin() {
        for (Task task : program.tasks()) {
            Task.Lead.Listed listed = (Task.Lead.Listed) task.lead();
            String unit = listed.units().get(0).value();
            LocalDate asked = date(task.timing());
            UnitPlan plan = plan(unit);
            if (plan != null && asked != null) {
                for (UnitPlan.Line line : plan.tasks()) {
                    LocalDate planned = line.timing() == null ? null : date(line.timing());
                    if (line.task().equals(task.id()) && planned != null && planned.isBefore(asked)) {
                        asked = planned;
                    }
                }
            }
            hold(unit, task.id(), false, task.timing(), asked);
        }
        for (Unit unit : workspace.units().values()) {
            UnitPlan plan = plan(unit.id());
            if (plan != null) {
                for (UnitPlan.Line line : plan.tasks()) {
                    if (line.own() && line.timing() != null) {
                        hold(unit.id(), line.task(), true, line.timing(), date(line.timing()));
                    }
                }
            }
        }
    }

    private void hold(String unit, String task, boolean own, Timing timing, @Nullable LocalDate base) {
        int quarters = timing instanceof Timing.Recurring ? 2 : 0;
        for (int quarter = Math.min(1, quarters); quarter <= quarters; quarter++) {
            Held h = new Held();
            h.unit = unit;
            h.task = task;
            h.own = own;
            h.continuous = timing instanceof Timing.Continuous;
            h.occurrence =
                    quarter == 0 ? null : Period.parse("2023-Q" + quarter).orElseThrow();
            h.base = h.occurrence == null ? base : h.occurrence.lastDay();
            held.add(h);
        }
    }

    private @Nullable LocalDate date(Timing timing) {
        if (timing instanceof Timing.Dated dated) {
            return dated.due();
        }
        if (timing instanceof Timing.Conditional c
                && c.triggered() != null
                && !c.triggered().isAfter(today)) {
            return c.triggered().plusDays(Objects.requireNonNull(c.within()));
        }
        return null;
    }

    private @Nullable UnitPlan plan(String unit) {
        UnitPlan best = null;
        for (UnitPlan plan : workspace.plans()) {
            if (plan.unit().equals(unit)
                    && !Objects.requireNonNull(plan.submitted()).isAfter(today)
                    && (best == null || plan.revision() > best.revision())) {
                best = plan;
            }
        }
        return best;
    }

    private void decide(Decision decision, LocalDate day) {
        for (Held h : new ArrayList<>(held)) {
            if (h.closed || isDoneBy(h, day)) {
                continue;
            }
            if (decision instanceof Decision.Cancellation c
                    && (c.unit() == null || c.unit().equals(h.unit))
                    && c.task().equals(h.task)
                    && (c.occurrence() == null || c.occurrence().equals(h.occurrence))) {
                h.closed = true;
            }
            if (decision instanceof Decision.Transfer t
                    && t.unit().equals(h.unit)
                    && t.task().equals(h.task)
                    && (t.occurrence() == null || t.occurrence().equals(h.occurrence))) {
                LocalDate due = due(h, day);
                h.closed = true;
                Held moved = move(h, t.to(), due, new ArrayList<>());
                Unit receiver = Objects.requireNonNull(workspace.units().get(t.to()));
                if (moved != null
                        && receiver.activeTo() != null
                        && receiver.activeTo().isBefore(day)) {
                    pass(moved, receiver);
                }
            }
        }
    }

    private void end(Unit unit) {
        for (Held h : new ArrayList<>(held)) {
            if (h.unit.equals(unit.id())) {
                pass(h, unit);
            }
        }
    }

    private void pass(Held h, Unit from) {
        LocalDate lastDay = Objects.requireNonNull(from.activeTo());
        if (from.successor() == null
                || h.own
                || h.closed
                || isDoneBy(h, lastDay)
                || h.path.contains(from.successor().value())) {
            return;
        }
        Unit next =
                Objects.requireNonNull(workspace.units().get(from.successor().value()));
        List<String> path = new ArrayList<>(h.path);
        path.add(from.id());
        LocalDate due = due(h, lastDay);
        held.remove(h);
        Held moved = move(h, next.id(), due, path);
        if (moved != null && next.activeTo() != null) {
            boolean earlier = next.activeTo().isBefore(lastDay)
                    || (next.activeTo().equals(lastDay) && next.id().compareTo(from.id()) < 0);
            if (earlier) {
                pass(moved, next);
            }
        }
    }

    /** Null where the receiver has it already. */
    private @Nullable Held move(Held h, String to, @Nullable LocalDate due, List<String> path) {
        for (Held other : new ArrayList<>(held)) {
            if (other.unit.equals(to) && other.task.equals(h.task) && Objects.equals(other.occurrence, h.occurrence)) {
                if (!other.closed) {
                    return null;
                }
                held.remove(other);
            }
        }
        Held moved = new Held();
        moved.unit = to;
        moved.task = h.task;
        moved.occurrence = h.occurrence;
        moved.own = h.own;
        moved.continuous = h.continuous;
        moved.base = due;
        moved.path = path;
        held.add(moved);
        return moved;
    }

    private @Nullable LocalDate due(Held h, LocalDate upTo) {
        if (h.base == null) {
            return null;
        }
        LocalDate due = h.base;
        LocalDate last = LocalDate.MIN;
        LocalDate done = isReopened(h) ? null : doneOn(h);
        for (Decision decision : workspace.decisions()) {
            if (decision instanceof Decision.Extension e
                    && e.unit().equals(h.unit)
                    && e.task().equals(h.task)
                    && Objects.equals(e.occurrence(), h.occurrence)
                    && !e.decided().isAfter(upTo)
                    && (done == null || !e.decided().isAfter(done))
                    && !e.decided().isBefore(last)) {
                last = e.decided();
                due = e.due();
            }
        }
        while (program.roll() && isOff(due)) {
            due = due.plusDays(1);
        }
        return due;
    }

    private boolean isOff(LocalDate day) {
        if (workspace.calendar().workingDays().contains(day)) {
            return false;
        }
        return day.getDayOfWeek().getValue() >= 6
                || workspace.calendar().holidays().contains(day);
    }

    private Status status(Held h) {
        if (h.closed) {
            return Status.CLOSED;
        }
        boolean claimed = doneOn(h) != null;
        boolean over = h.continuous && today.isAfter(program.period().to());
        return (claimed || over) && !isReopened(h) ? Status.DONE : Status.OPEN;
    }

    private boolean isDoneBy(Held h, LocalDate day) {
        LocalDate done = doneOn(h);
        return done != null && !isReopened(h) && !done.isAfter(day);
    }

    private boolean isReopened(Held h) {
        LocalDate done = doneOn(h);
        if (done == null) {
            return false;
        }
        List<Decision> all = workspace.decisions();
        for (int i = 0; i < all.size(); i++) {
            if (isRejection(all.get(i), h) && !all.get(i).decided().isBefore(done) && isKnown(all.get(i))) {
                boolean accepted = false;
                for (int j = 0; j < all.size(); j++) {
                    if (all.get(j) instanceof Decision.Acceptance a
                            && isKnown(a)
                            && a.unit().equals(h.unit)
                            && a.task().equals(h.task)
                            && Objects.equals(a.occurrence(), h.occurrence)
                            && (a.decided().isAfter(all.get(i).decided())
                                    || (a.decided().equals(all.get(i).decided()) && j > i))) {
                        accepted = true;
                    }
                }
                if (!accepted) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isKnown(Decision decision) {
        return !decision.decided().isAfter(today);
    }

    private static boolean isRejection(Decision decision, Held h) {
        return decision instanceof Decision.Rejection r
                && r.unit().equals(h.unit)
                && r.task().equals(h.task)
                && Objects.equals(r.occurrence(), h.occurrence);
    }

    private @Nullable LocalDate doneOn(Held h) {
        List<Said> said = said(h);
        if (said.isEmpty() || !said.get(said.size() - 1).done()) {
            return null;
        }
        LocalDate done = null;
        for (int i = said.size() - 1; i >= 0 && said.get(i).done(); i--) {
            Said now = said.get(i);
            done = now.on() != null ? now.on() : now.submitted();
            if (i == said.size() - 1 && now.on() != null) {
                return done;
            }
            boolean broken = false;
            for (Decision decision : workspace.decisions()) {
                broken |= i > 0
                        && isRejection(decision, h)
                        && isKnown(decision)
                        && !decision.decided().isBefore(said.get(i - 1).submitted())
                        && !decision.decided().isAfter(now.submitted());
            }
            if (broken) {
                return done;
            }
        }
        return done;
    }

    /** What the highest visible revision of each month says of a task, by month. */
    private List<Said> said(Held h) {
        List<Said> said = new ArrayList<>();
        for (int month = 1; month <= 6; month++) {
            UnitReport best = null;
            for (UnitReport report : workspace.reports()) {
                if (report.unit().equals(h.unit)
                        && report.period().index() == month
                        && !Objects.requireNonNull(report.submitted()).isAfter(today)
                        && (best == null || report.revision() > best.revision())) {
                    best = report;
                }
            }
            if (best != null) {
                for (UnitReport.TaskLine line : best.tasks()) {
                    if (line.task().equals(h.task) && Objects.equals(line.occurrence(), h.occurrence)) {
                        said.add(new Said(
                                Objects.requireNonNull(best.submitted()),
                                line.status() == UnitReport.Status.DONE,
                                line.done(),
                                best.period()));
                    }
                }
            }
        }
        return said;
    }
}
