package vn.dondoc.load;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.form.KpiForm;
import vn.dondoc.load.form.ProgramForm;
import vn.dondoc.load.form.RegimeForm;
import vn.dondoc.load.form.TaskForm;
import vn.dondoc.load.shape.Checked;
import vn.dondoc.load.shape.Complaint;
import vn.dondoc.load.shape.Complaints;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.load.shape.Field;
import vn.dondoc.load.shape.Keyed;
import vn.dondoc.load.shape.Listing;
import vn.dondoc.model.Person;
import vn.dondoc.model.Program;

/** The programs of a run. */
final class ProgramRegister {

    private final Names<JudgedProgram> byId = new Names<>();
    private final Names<String> roles = new Names<>();
    private final Names<String> passedOverTasks = new Names<>();
    private final Names<String> passedOverDifficulties = new Names<>();
    private final UnitRegister units;
    private final Distinct distinct = new Distinct("duplicate-program");
    private final List<ProgramScope> readable = new ArrayList<>();
    private final List<ProgramScope> unjudged = new ArrayList<>();
    private final List<ProgramScope> repeated = new ArrayList<>();

    ProgramRegister(UnitRegister units) {
        this.units = units;
    }

    /** Adds a program document. */
    void register(ReadDocument document, Entry root) {
        ProgramScope scope = new ProgramScope(document, root, root.name(ProgramForm.ID));
        roles(scope);
        Complaints complaints = document.complaints();
        if (!isReadable(root)) {
            byId.drop(scope.id());
            unjudged.add(scope);
            complainOfTwins(root, complaints);
            dropAll(scope);
            return;
        }
        String id = root.demand(ProgramForm.ID);
        if (distinct.take(id, id, Complaint.twice("duplicate-program", document.spot()), complaints)) {
            readable.add(scope);
        } else {
            repeated.add(scope);
        }
    }

    private static boolean isReadable(Entry root) {
        return root.get(ProgramForm.ID) != null
                && root.get(ProgramForm.PERIOD) != null
                && root.get(ProgramForm.AREAS) != null
                && root.get(ProgramForm.COORDINATOR) != null
                && root.get(ProgramForm.TASKS) != null;
    }

    private void roles(ProgramScope scope) {
        List<Keyed<Person>> officials = scope.entry().value(ProgramForm.OFFICIALS);
        if (officials == null) {
            return;
        }
        for (Keyed<Person> official : officials) {
            String role = official.key().value();
            Checked<Person> person = official.value();
            if (person == null) {
                scope.roles().drop(role);
                roles.drop(role);
            } else {
                scope.roles().add(role, person.value());
                roles.add(role, role);
            }
        }
    }

    /** A program that is not judged is still held to unique ids. */
    private static void complainOfTwins(Entry root, Complaints complaints) {
        Names<Object> unused = new Names<>();
        Distinct.byId(root.items(ProgramForm.AREAS), ProgramForm.AREA_ID, "duplicate-area", unused, complaints);
        Distinct.byId(root.items(ProgramForm.REPORTS), RegimeForm.ID, "duplicate-regime", unused, complaints);
        Distinct.byId(root.items(ProgramForm.TASKS), TaskForm.ID, "duplicate-task", unused, complaints);
        Distinct.byId(root.items(ProgramForm.KPIS), KpiForm.ID, "duplicate-kpi", unused, complaints);
    }

    /** Tells what a program that is not judged names; that it is named stays true. */
    private static void dropAll(ProgramScope scope) {
        drop(scope, ProgramForm.AREAS, ProgramForm.AREA_ID, scope.areas());
        drop(scope, ProgramForm.REPORTS, RegimeForm.ID, scope.regimes());
        drop(scope, ProgramForm.TASKS, TaskForm.ID, scope.tasks());
        drop(scope, ProgramForm.KPIS, KpiForm.ID, scope.kpis());
    }

    private static void drop(ProgramScope scope, Field<Listing<Entry>> list, Field<String> id, Names<?> names) {
        scope.entry().items(list).forEach(entry -> names.drop(entry.value().name(id)));
    }

    /** Binds the programs that can be read; those whose coordinator cannot be resolved are not judged. */
    void bind(ProgramBinder binder) {
        for (ProgramScope scope : readable) {
            Program program = binder.bind(scope);
            if (program == null) {
                byId.drop(scope.id());
                unjudged.add(scope);
                complainOfTwins(scope.entry(), scope.document().complaints());
                dropAll(scope);
            } else {
                byId.add(program.id(), new JudgedProgram(scope, program, units));
            }
        }
        unjudged.forEach(binder::checkSettings);
        repeated.forEach(binder::checkSettings);
    }

    /** Judged programs by id. */
    Names<JudgedProgram> byId() {
        return byId;
    }

    /** Programs that are not judged. */
    List<ProgramScope> unjudged() {
        return unjudged;
    }

    /** Role names of the officials of all programs, judged or not. */
    Names<String> roles() {
        return roles;
    }

    /** The judged program of an id, or null. */
    @Nullable
    JudgedProgram judged(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    /** Ids of own tasks in plans for programs that are not judged. */
    Names<String> passedOverTasks() {
        return passedOverTasks;
    }

    /** Ids of difficulties in reports for programs that are not judged. */
    Names<String> passedOverDifficulties() {
        return passedOverDifficulties;
    }
}
