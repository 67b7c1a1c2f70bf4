package vn.dondoc.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.form.LeadDraft;
import vn.dondoc.load.form.ProgramForm;
import vn.dondoc.load.form.TaskForm;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.model.Program.Area;
import vn.dondoc.model.Task;
import vn.dondoc.model.Written;

/** Makes the tasks of a program. */
final class TaskBinder {

    private final ProgramScope scope;
    private final References references;

    TaskBinder(ProgramScope scope, References references) {
        this.scope = scope;
        this.references = references;
    }

    void bind() {
        List<Entry> entries = Distinct.byId(
                scope.entry().items(ProgramForm.TASKS),
                TaskForm.ID,
                "duplicate-task",
                scope.tasks(),
                references.complaints());
        for (Entry entry : entries) {
            Task task = task(entry);
            if (!entry.dropped()) {
                scope.taskIdentities().add(entry.demand(TaskForm.ID));
            }
            if (task == null) {
                scope.tasks().drop(entry.name(TaskForm.ID));
            } else {
                scope.tasks().add(task.id(), task);
            }
        }
    }

    /** The task; null where it is dropped, after its references have been checked. */
    private @Nullable Task task(Entry entry) {
        Area area = references.named(entry.get(TaskForm.AREA), scope.areas(), "unknown-area");
        LeadDraft draft = entry.value(TaskForm.LEAD);
        Task.Lead lead = draft == null ? null : lead(draft);
        String accountable = references.unitId(entry.get(TaskForm.ACCOUNTABLE));
        List<String> coop = references.units(entry.items(TaskForm.COOP)).stream()
                .map(Written::value)
                .toList();
        if (entry.dropped() || area == null || lead == null) {
            return null;
        }
        return new Task(
                entry.demand(TaskForm.ID),
                area.id(),
                entry.demand(TaskForm.TITLE),
                entry.value(TaskForm.PRODUCT),
                lead,
                accountable,
                coop,
                entry.demand(TaskForm.TIMING),
                entry.value(TaskForm.BUDGET),
                entry.place());
    }

    private Task.Lead lead(LeadDraft draft) {
        if (draft instanceof LeadDraft.Listed listed) {
            return new Task.Lead.Listed(references.units(listed.units()));
        }
        return new Task.Lead.Selected(references.selection(((LeadDraft.Selected) draft).selection()));
    }
}
