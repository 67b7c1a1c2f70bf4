package vn.dondoc.load;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Program;
import vn.dondoc.model.Task;
import vn.dondoc.model.Timing;
import vn.dondoc.model.Unit;
import vn.dondoc.model.Written;

/** Which units have had which task of a program at any time: by lead, own plan, transfer or succession. */
final class Assignments {

    private final ProgramScope scope;
    private final Program program;
    private final OwnTasks ownTasks;
    private final Transfers transfers;
    private final UnitRegister units;
    private final Map<String, Set<String>> holders = new HashMap<>();

    /** What is known of a task as a unit's. */
    enum Standing {
        KNOWN,
        /** It was stated in something that had to be dropped. */
        PASSED_OVER,
        UNKNOWN
    }

    Assignments(ProgramScope scope, Program program, OwnTasks ownTasks, Transfers transfers, UnitRegister units) {
        this.scope = scope;
        this.program = program;
        this.ownTasks = ownTasks;
        this.transfers = transfers;
        this.units = units;
    }

    /** Whether a unit may report on a task: any of the program's, one of its own, or an own one passed on to it. */
    Standing reportable(String unit, String task) {
        if (scope.tasks().get(task) != null || holders(task).contains(unit)) {
            return Standing.KNOWN;
        }
        return passedOver(unit, task) ? Standing.PASSED_OVER : Standing.UNKNOWN;
    }

    /** Whether a task was at any time the unit's assignment. */
    Standing held(String unit, String task) {
        if (holders(task).contains(unit)) {
            return Standing.KNOWN;
        }
        return passedOver(unit, task) ? Standing.PASSED_OVER : Standing.UNKNOWN;
    }

    private boolean passedOver(String unit, String task) {
        if (scope.tasks().get(task) != null) {
            return false;
        }
        return scope.tasks().isDropped(task)
                || reached(task, ownTasks.droppedOwners(task)).contains(unit);
    }

    /** Whether a task exists at all, whoever has it. */
    Standing existing(String task) {
        if (scope.tasks().get(task) != null || ownTasks.has(task)) {
            return Standing.KNOWN;
        }
        boolean dropped = scope.tasks().isDropped(task) || ownTasks.hasDropped(task);
        return dropped ? Standing.PASSED_OVER : Standing.UNKNOWN;
    }

    /** A task's timing as it holds for a unit, or for any unit where that is null; null where nothing states it. */
    @Nullable
    Timing timing(@Nullable String unit, String task) {
        Task ofProgram = scope.tasks().get(task);
        if (ofProgram != null) {
            return ofProgram.timing();
        }
        Timing own = unit == null ? null : ownTasks.timing(unit, task);
        if (own != null) {
            return own;
        }
        for (String owner : ownTasks.owners(task)) {
            if (unit == null || reached(task, Set.of(owner)).contains(unit)) {
                return ownTasks.timing(owner, task);
            }
        }
        return null;
    }

    private Set<String> holders(String task) {
        return holders.computeIfAbsent(task, t -> {
            Task ofProgram = scope.tasks().get(t);
            return reached(t, ofProgram == null ? ownTasks.owners(t) : leads(ofProgram));
        });
    }

    private Collection<String> leads(Task task) {
        if (task.lead() instanceof Task.Lead.Listed listed) {
            return listed.units().stream().map(Written::value).toList();
        }
        Task.Lead.Selected selected = (Task.Lead.Selected) task.lead();
        return units.units().values().stream()
                .filter(unit -> selected.selection().selects(unit))
                .filter(unit -> unit.activeWithin(program.period().from(), due(task.timing())))
                .map(Unit::id)
                .toList();
    }

    /** The task's due date; without one, the end of the program's period. */
    private LocalDate due(Timing timing) {
        if (timing instanceof Timing.Dated dated) {
            return dated.due();
        }
        if (timing instanceof Timing.Conditional conditional
                && conditional.triggered() != null
                && conditional.within() != null) {
            return conditional.triggered().plusDays(conditional.within());
        }
        return program.period().to();
    }

    /** The units to which a task came from some: by transfers, and by succession where it is the program's. */
    private Set<String> reached(String task, Collection<String> first) {
        boolean passesOn = scope.tasks().get(task) != null;
        Set<String> reached = new LinkedHashSet<>(first);
        Deque<String> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            String unit = next.remove();
            for (String to : transfers.from(task, unit)) {
                if (reached.add(to)) {
                    next.add(to);
                }
            }
            Unit ceasing = passesOn ? units.unit(unit) : null;
            Written<String> successor = ceasing == null || ceasing.activeTo() == null ? null : ceasing.successor();
            if (successor != null && reached.add(successor.value())) {
                next.add(successor.value());
            }
        }
        return reached;
    }

    /** Every task id, for suggestions. */
    List<String> names() {
        Set<String> names = new LinkedHashSet<>(scope.tasks().names());
        names.addAll(ownTasks.names());
        return List.copyOf(names);
    }
}
