package vn.dondoc.load;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.load.form.WaiverForm;
import vn.dondoc.load.shape.Checked;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.load.shape.Field;
import vn.dondoc.model.Period;
import vn.dondoc.model.Task;
import vn.dondoc.model.Timing;

/** What waivers may name of programs: of one, or of all of a run. */
final class WaiverScope {

    private final List<JudgedProgram> programs = new ArrayList<>();
    private final Names<String> tasks = new Names<>();
    private final Names<String> areas = new Names<>();
    private final Names<String> kpis = new Names<>();
    private final Names<String> regimes = new Names<>();
    private final Names<String> difficulties = new Names<>();

    private WaiverScope() {}

    static WaiverScope within(JudgedProgram program) {
        WaiverScope scope = new WaiverScope();
        scope.add(program);
        return scope;
    }

    /** Everything that can be named in any program; what stands in one that is not judged is passed over. */
    static WaiverScope everywhere(ProgramRegister register) {
        WaiverScope scope = new WaiverScope();
        register.byId().values().forEach(scope::add);
        register.unjudged().forEach(scope::add);
        Names.addAll(scope.tasks, register.passedOverTasks());
        Names.addAll(scope.difficulties, register.passedOverDifficulties());
        return scope;
    }

    private void add(JudgedProgram program) {
        programs.add(program);
        add(program.scope());
        program.ownTasks().names().forEach(task -> tasks.add(task, task));
        program.ownTasks().droppedNames().forEach(tasks::drop);
        program.difficulties().forEach(names -> Names.addAll(difficulties, names));
    }

    private void add(ProgramScope scope) {
        Names.addAll(tasks, scope.tasks());
        Names.addAll(areas, scope.areas());
        Names.addAll(kpis, scope.kpis());
        Names.addAll(regimes, scope.regimes());
    }

    /** Whether all that narrows a waiver exists; complains of each that does not. */
    boolean holds(Entry waiver, References references) {
        boolean task = holds(waiver, WaiverForm.TASK, tasks, "unknown-task", references);
        boolean area = holds(waiver, WaiverForm.AREA, areas, "unknown-area", references);
        boolean kpi = holds(waiver, WaiverForm.KPI, kpis, "unknown-kpi", references);
        boolean report = holds(waiver, WaiverForm.REPORT, regimes, "unknown-regime", references);
        boolean difficulty = holds(waiver, WaiverForm.DIFFICULTY, difficulties, "unknown-difficulty", references);
        boolean occurs = !task || occurs(waiver, references);
        return task && area && kpi && report && difficulty && occurs;
    }

    private static boolean holds(
            Entry waiver, Field<String> field, Names<String> names, String what, References references) {
        Checked<String> name = waiver.get(field);
        return name == null || references.named(name, names, what) != null;
    }

    /** Whether the occurrence is one of the task's, where both are given. */
    private boolean occurs(Entry waiver, References references) {
        Checked<Period> given = waiver.get(WaiverForm.OCCURRENCE);
        String task = waiver.value(WaiverForm.TASK);
        if (given == null || task == null) {
            return true;
        }
        JudgedProgram nearest = programs.get(0);
        Timing nearestTiming = null;
        for (JudgedProgram program : programs) {
            for (Timing timing : timings(program, task)) {
                if (program.occurrences().has(timing, given.value())) {
                    return true;
                }
                if (nearestTiming == null && Occurrences.frequency(timing) != null) {
                    nearest = program;
                    nearestTiming = timing;
                }
            }
        }
        return nearest.occurrences().check(given, task, nearestTiming, references.complaints());
    }

    private static List<Timing> timings(JudgedProgram program, String task) {
        List<Timing> timings = new ArrayList<>(program.ownTasks().timings(task));
        Task ofProgram = program.scope().tasks().get(task);
        if (ofProgram != null) {
            timings.add(ofProgram.timing());
        }
        return timings;
    }
}
