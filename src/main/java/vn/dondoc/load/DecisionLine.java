package vn.dondoc.load;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.form.DecisionForm;
import vn.dondoc.load.form.DocumentForm;
import vn.dondoc.load.shape.Checked;
import vn.dondoc.load.shape.Complaint;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.model.Decision;
import vn.dondoc.model.Period;
import vn.dondoc.model.Timing;
import vn.dondoc.source.Place;

/** Makes one decision. Each reference is checked, whatever else is wrong with the entry. */
final class DecisionLine {

    private final Entry entry;
    private final JudgedProgram judged;
    private final References references;
    private final String program;
    private final @Nullable String number;
    private final Place place;

    DecisionLine(Entry entry, JudgedProgram judged, References references) {
        this.entry = entry;
        this.judged = judged;
        this.references = references;
        this.program = judged.program().id();
        this.number = entry.value(DocumentForm.NUMBER);
        this.place = entry.place();
    }

    /** The decision; null where it is dropped. */
    @Nullable
    Decision bind() {
        String type = entry.value(DecisionForm.TYPE, "");
        return switch (type) {
            case DecisionForm.FORWARD, DecisionForm.ANSWER -> onDifficulty(type);
            case DecisionForm.EXPLANATION_REQUEST -> request();
            case DecisionForm.EXPLANATION -> explanation();
            case DecisionForm.CANCELLATION -> cancellation();
            default -> onAssignment(type);
        };
    }

    private @Nullable Decision onDifficulty(String type) {
        String unit = references.unitId(entry.get(DecisionForm.UNIT));
        String difficulty = unit == null
                ? null
                : references.named(entry.get(DecisionForm.DIFFICULTY), judged.difficulties(unit), "unknown-difficulty");
        if (entry.dropped() || unit == null || difficulty == null) {
            return null;
        }
        return type.equals(DecisionForm.FORWARD)
                ? new Decision.Forward(program, unit, difficulty, decided(), number, place)
                : new Decision.Answer(program, unit, difficulty, decided(), number, place);
    }

    private @Nullable Decision request() {
        String unit = references.unitId(entry.get(DecisionForm.UNIT));
        String task = unit == null ? null : held(unit, entry.get(DecisionForm.TASK_ASKED));
        if (entry.dropped() || unit == null) {
            return null;
        }
        return new Decision.ExplanationRequest(
                program,
                unit,
                task,
                entry.demand(DecisionForm.ANSWER_BY),
                entry.demand(DecisionForm.ID),
                decided(),
                number,
                place);
    }

    private @Nullable Decision explanation() {
        String unit = references.unitId(entry.get(DecisionForm.UNIT));
        String request = unit == null
                ? null
                : references.named(entry.get(DecisionForm.REQUEST), judged.requests(unit), "unknown-request");
        if (entry.dropped() || unit == null || request == null) {
            return null;
        }
        return new Decision.Explanation(program, unit, request, decided(), number, place);
    }

    private @Nullable Decision cancellation() {
        Checked<String> named = entry.get(DecisionForm.ONE_UNIT);
        String unit = references.unitId(named);
        boolean forAll = named == null && !entry.isBad(DecisionForm.ONE_UNIT);
        Checked<String> name = entry.get(DecisionForm.TASK);
        String task = forAll ? existing(name) : unit == null ? null : held(unit, name);
        boolean occurs = task == null || occurs(unit, task, false);
        if (entry.dropped() || task == null || !occurs) {
            return null;
        }
        return new Decision.Cancellation(program, unit, task, occurrence(), decided(), number, place);
    }

    private @Nullable Decision onAssignment(String type) {
        String unit = references.unitId(entry.get(DecisionForm.UNIT));
        String to = references.unitId(entry.get(DecisionForm.TO));
        String task = unit == null ? null : held(unit, entry.get(DecisionForm.TASK));
        boolean transfer = type.equals(DecisionForm.TRANSFER);
        boolean occurs = task == null || occurs(unit, task, !transfer);
        if (entry.dropped() || unit == null || task == null || !occurs) {
            return null;
        }
        Period occurrence = occurrence();
        return switch (type) {
            case DecisionForm.EXTENSION ->
                new Decision.Extension(
                        program,
                        unit,
                        task,
                        occurrence,
                        entry.value(DecisionForm.REQUESTED),
                        entry.demand(DecisionForm.DUE),
                        decided(),
                        number,
                        place);
            case DecisionForm.TRANSFER ->
                to == null
                        ? null
                        : new Decision.Transfer(program, unit, task, occurrence, to, decided(), number, place);
            case DecisionForm.REJECTION ->
                new Decision.Rejection(
                        program, unit, task, occurrence, entry.value(DecisionForm.NOTE), decided(), number, place);
            default -> new Decision.Acceptance(program, unit, task, occurrence, decided(), number, place);
        };
    }

    private LocalDate decided() {
        return entry.demand(DecisionForm.DECIDED);
    }

    private @Nullable Period occurrence() {
        return entry.value(DecisionForm.OCCURRENCE);
    }

    /** A task that was at some time the unit's assignment; null after a complaint or where it is passed over. */
    private @Nullable String held(String unit, @Nullable Checked<String> task) {
        if (task == null) {
            return null;
        }
        Assignments assignments = judged.assignments();
        Assignments.Standing standing = assignments.held(unit, task.value());
        if (standing == Assignments.Standing.UNKNOWN) {
            boolean exists = assignments.existing(task.value()) != Assignments.Standing.UNKNOWN;
            references.complain(exists ? neverAssigned(unit, task) : unknown(task));
        }
        return standing == Assignments.Standing.KNOWN ? task.value() : null;
    }

    private @Nullable String existing(@Nullable Checked<String> task) {
        if (task == null) {
            return null;
        }
        Assignments.Standing standing = judged.assignments().existing(task.value());
        if (standing == Assignments.Standing.UNKNOWN) {
            references.complain(unknown(task));
        }
        return standing == Assignments.Standing.KNOWN ? task.value() : null;
    }

    private static Complaint neverAssigned(String unit, Checked<String> task) {
        return Complaint.dangling("never-assigned", task.spot())
                .with("value", task.value())
                .with("unit", unit);
    }

    private Complaint unknown(Checked<String> task) {
        return Complaint.dangling("unknown-task", task.spot())
                .with("value", task.value())
                .suggesting(task.value(), judged.assignments().names());
    }

    /** Whether the occurrence given is one of the task's, or none is given where none is needed. */
    private boolean occurs(@Nullable String unit, String task, boolean needed) {
        Timing timing = judged.assignments().timing(unit, task);
        Checked<Period> given = entry.get(DecisionForm.OCCURRENCE);
        if (given != null) {
            return judged.occurrences().check(given, task, timing, references.complaints());
        }
        if (needed && Occurrences.frequency(timing) != null && !entry.isBad(DecisionForm.OCCURRENCE)) {
            references.complain(Complaint.broken("missing-occurrence", entry.spotOf(DecisionForm.OCCURRENCE))
                    .with("task", task));
            return false;
        }
        return true;
    }
}
