package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.dondoc.model.Program;
import vn.dondoc.model.Task;
import vn.dondoc.model.Unit;
import vn.dondoc.model.Written;
import vn.dondoc.source.CodePoints;

/** Which units lead a program's task. */
final class Leads {

    private Leads() {}

    /** Unit ids in code point order. A listed unit always leads; a selected one when active during the task. */
    static List<String> of(Task task, ProgramView view) {
        Set<String> leads = new TreeSet<>(CodePoints.ORDER);
        if (task.lead() instanceof Task.Lead.Listed listed) {
            for (Written<String> unit : listed.units()) {
                leads.add(unit.value());
            }
        } else if (task.lead() instanceof Task.Lead.Selected selected) {
            Program program = view.program();
            LocalDate due = DueDates.stated(task.timing(), view.asOf());
            LocalDate until = due == null ? program.period().to() : due;
            for (Unit unit : view.selected(selected.selection())) {
                if (unit.activeWithin(program.period().from(), until)) {
                    leads.add(unit.id());
                }
            }
        }
        return new ArrayList<>(leads);
    }

    /** How many units a task lists by name; 0 where it selects them. */
    static int listed(Task task) {
        return task.lead() instanceof Task.Lead.Listed listed
                ? (int) listed.units().stream().map(Written::value).distinct().count()
                : 0;
    }
}
