package vn.dondoc.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Kpi;
import vn.dondoc.model.Person;
import vn.dondoc.model.Program;
import vn.dondoc.model.Task;
import vn.dondoc.model.Unit;
import vn.dondoc.model.UnitPlan;
import vn.dondoc.model.Workspace;

/** What things are called, and who answers for them: from ids to names. */
public final class Directory {

    private final Map<String, Unit> units;
    private final Map<String, Program> programs = new HashMap<>();
    private final Map<List<String>, String> titles = new HashMap<>();
    private final Map<List<String>, Task> tasks = new HashMap<>();

    private Directory(Workspace workspace) {
        this.units = workspace.units();
        for (Program program : workspace.programs()) {
            programs.put(program.id(), program);
            for (Task task : program.tasks()) {
                titles.put(List.of(program.id(), task.id()), task.title());
                tasks.put(List.of(program.id(), task.id()), task);
            }
        }
        for (UnitPlan plan : workspace.plans()) {
            for (UnitPlan.Line line : plan.tasks()) {
                if (line.own() && line.title() != null) {
                    titles.putIfAbsent(List.of(plan.program(), line.task()), line.title());
                    titles.put(List.of(plan.program(), line.task(), plan.unit()), line.title());
                }
            }
        }
    }

    public static Directory of(Workspace workspace) {
        return new Directory(workspace);
    }

    @Nullable
    Unit unit(@Nullable String id) {
        return id == null ? null : units.get(id);
    }

    @Nullable
    Program program(@Nullable String id) {
        return id == null ? null : programs.get(id);
    }

    /** A unit's name; its id where the unit is not known. */
    String unitName(String id) {
        Unit unit = units.get(id);
        return unit == null ? id : unit.name();
    }

    /** A task's title, the unit's own one first; null where none is known. */
    @Nullable
    String title(@Nullable String program, @Nullable String unit, @Nullable String task) {
        if (program == null || task == null) {
            return null;
        }
        String own = unit == null ? null : titles.get(List.of(program, task, unit));
        return own != null ? own : titles.get(List.of(program, task));
    }

    @Nullable
    Task task(@Nullable String program, @Nullable String task) {
        return program == null || task == null ? null : tasks.get(List.of(program, task));
    }

    String areaName(@Nullable String program, String area) {
        Program found = program(program);
        if (found != null) {
            for (Program.Area candidate : found.areas()) {
                if (candidate.id().equals(area)) {
                    return candidate.name();
                }
            }
        }
        return area;
    }

    @Nullable
    Kpi kpi(@Nullable String program, @Nullable String kpi) {
        Program found = program(program);
        if (found != null) {
            for (Kpi candidate : found.kpis()) {
                if (candidate.id().equals(kpi)) {
                    return candidate;
                }
            }
        }
        return null;
    }

    @Nullable
    Person official(@Nullable String program, String role) {
        Program found = program(program);
        return found == null ? null : found.officials().get(role);
    }
}
