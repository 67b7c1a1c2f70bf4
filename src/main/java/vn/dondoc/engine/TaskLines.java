package vn.dondoc.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.Assignment;
import vn.dondoc.fact.Delay;
import vn.dondoc.fact.Evidence;
import vn.dondoc.fact.Kind;
import vn.dondoc.fact.Mention;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.finding.Dossier.Box;
import vn.dondoc.finding.Dossier.TaskLine;
import vn.dondoc.model.Task;
import vn.dondoc.model.UnitPlan;
import vn.dondoc.model.UnitReport;

/** The lines of a program's task register (theo dõi nhiệm vụ). */
final class TaskLines {

    private final WrittenWords words;
    private final LocalDate asOf;

    TaskLines(WrittenWords words, LocalDate asOf) {
        this.words = words;
        this.asOf = asOf;
    }

    List<TaskLine> of(ProgramFacts facts) {
        List<TaskLine> lines = new ArrayList<>();
        for (List<Object> ofUnit : facts.byUnit().values()) {
            for (Object fact : ofUnit) {
                if (fact instanceof Assignment assignment) {
                    lines.add(line(assignment));
                }
            }
        }
        return List.copyOf(lines);
    }

    private TaskLine line(Assignment assignment) {
        Task task = assignment.own() ? null : words.task(assignment.task());
        UnitPlan.Line own = assignment.own() ? ownLine(assignment) : null;
        Mention latest = assignment.latest();
        UnitReport.TaskLine said = words.taskLine(latest == null ? null : latest.place());
        Box box = Standing.box(assignment, asOf);
        return new TaskLine(
                assignment.subject(),
                assignment.own(),
                area(task, own),
                assignment.title(),
                Dossiers.filled(task != null ? task.product() : own == null ? null : own.product()),
                task == null ? List.of() : task.coop(),
                assignment.kind() == Kind.CONTINUOUS,
                box,
                assignment.start(),
                assignment.due(),
                assignment.done(),
                latest == null ? null : latest.percent(),
                said == null ? null : Dossiers.filled(said.result()),
                latest == null ? null : latest.reason(),
                assignment.reopened(),
                switch (box) {
                    case OPEN_OVERDUE -> days(assignment.overdue());
                    case DONE_LATE -> days(assignment.late());
                    default -> 0;
                },
                assignment.place());
    }

    /** Empty where the plan that held the task cannot be found any more. */
    private static String area(@Nullable Task task, UnitPlan.@Nullable Line own) {
        if (task != null) {
            return task.area();
        }
        return own == null || own.area() == null ? "" : own.area();
    }

    /** The line of the plan that an own task comes from, also where another unit has it now. */
    private UnitPlan.@Nullable Line ownLine(Assignment assignment) {
        for (Evidence evidence : assignment.evidence()) {
            UnitPlan.Line line = evidence.what() == Evidence.What.PLAN_LINE ? words.planLine(evidence.place()) : null;
            if (line != null) {
                return line;
            }
        }
        return null;
    }

    private static int days(@Nullable Delay delay) {
        return delay == null ? 0 : delay.days();
    }
}
