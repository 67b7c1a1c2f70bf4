package vn.dondoc.load;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.form.DecisionForm;
import vn.dondoc.load.form.DocumentForm;
import vn.dondoc.load.shape.Checked;
import vn.dondoc.load.shape.Entry;

/**
 * What decisions must know of each other before any is bound: who passed a task on to whom, and which explanations
 * were requested of whom.
 */
final class Requests {

    private final ProgramRegister programs;
    private final UnitRegister units;
    private final Distinct distinct = new Distinct("duplicate-request");
    private final Set<Entry> repeated = Collections.newSetFromMap(new IdentityHashMap<>());

    Requests(ProgramRegister programs, UnitRegister units) {
        this.programs = programs;
        this.units = units;
    }

    /** Looks through one document of decisions. */
    void note(ReadDocument document, Entry root) {
        String program = root.name(DocumentForm.PROGRAM);
        JudgedProgram judged = programs.judged(program);
        for (Checked<Entry> checked : root.items(DecisionForm.DECISIONS)) {
            Entry entry = checked.value();
            String type = entry.value(DecisionForm.TYPE, "");
            if (type.equals(DecisionForm.TRANSFER)) {
                transfer(entry, judged);
            } else if (type.equals(DecisionForm.EXPLANATION_REQUEST)) {
                request(document, entry, program, judged);
            }
        }
    }

    /** Whether an earlier request has this one's id. */
    boolean isRepeated(Entry request) {
        return repeated.contains(request);
    }

    /** A transfer counts here even where its date or number is bad: the unit did get the task. */
    private void transfer(Entry entry, @Nullable JudgedProgram judged) {
        String from = unit(entry.value(DecisionForm.UNIT));
        String to = unit(entry.value(DecisionForm.TO));
        String task = entry.value(DecisionForm.TASK);
        if (judged != null && from != null && to != null && task != null) {
            judged.transfers().add(task, from, to);
        }
    }

    private @Nullable String unit(@Nullable String name) {
        return name == null ? null : units.ids().get(name);
    }

    private void request(ReadDocument document, Entry entry, @Nullable String program, @Nullable JudgedProgram judged) {
        String id = entry.name(DecisionForm.ID);
        String name = entry.name(DecisionForm.UNIT);
        if (id == null || name == null) {
            return;
        }
        String unit = units.resolved(name);
        Object identity = program == null ? null : List.of(program, unit, id);
        boolean first = distinct.take(entry, identity, id, document.complaints());
        if (!first) {
            repeated.add(entry);
        }
        if (judged != null && first && !entry.dropped()) {
            judged.requests(unit).add(id, id);
        } else if (judged != null) {
            judged.requests(unit).drop(id);
        }
    }
}
