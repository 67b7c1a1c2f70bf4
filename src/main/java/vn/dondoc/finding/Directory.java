package vn.dondoc.finding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Kpi;
import vn.dondoc.model.Person;
import vn.dondoc.model.Program;
import vn.dondoc.model.Program.Language;
import vn.dondoc.model.Regime;
import vn.dondoc.model.Task;
import vn.dondoc.model.Unit;
import vn.dondoc.model.Workspace;

/**
 * What things are called, and who answers for them: from ids to names. What is not known is called by its id.
 */
public final class Directory {

    private final Map<String, Unit> units;
    private final Catalogue catalogue;
    private final LocalDate asOf;
    private final OwnWords own;
    private final Map<String, Entries> programs = new HashMap<>();

    /** A program and its parts by id. */
    private record Entries(
            Program program, Map<String, Task> tasks, Map<String, Kpi> kpis, Map<String, Regime> regimes) {

        static Entries of(Program program) {
            Entries entries = new Entries(program, new HashMap<>(), new HashMap<>(), new LinkedHashMap<>());
            program.tasks().forEach(task -> entries.tasks.put(task.id(), task));
            program.kpis().forEach(kpi -> entries.kpis.put(kpi.id(), kpi));
            program.reports().forEach(regime -> entries.regimes.put(regime.id(), regime));
            return entries;
        }
    }

    private Directory(Workspace workspace, Catalogue catalogue, LocalDate asOf) {
        this.units = workspace.units();
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.own = new OwnWords(workspace, asOf);
        workspace.programs().forEach(program -> programs.put(program.id(), Entries.of(program)));
    }

    /** The names in a workspace, as far as they were known on the day judged. */
    public static Directory of(Workspace workspace, Catalogue catalogue, LocalDate asOf) {
        return new Directory(workspace, catalogue, asOf);
    }

    LocalDate asOf() {
        return asOf;
    }

    @Nullable
    Unit unit(@Nullable String id) {
        return id == null ? null : units.get(id);
    }

    String unitName(String id) {
        Unit unit = units.get(id);
        return unit == null ? id : unit.name();
    }

    @Nullable
    Program program(@Nullable String id) {
        Entries entries = entries(id);
        return entries == null ? null : entries.program();
    }

    @Nullable
    Person official(@Nullable String program, String role) {
        Program found = program(program);
        return found == null ? null : found.officials().get(role);
    }

    @Nullable
    Task task(@Nullable String program, @Nullable String task) {
        Entries entries = entries(program);
        return entries == null || task == null ? null : entries.tasks().get(task);
    }

    @Nullable
    Kpi kpi(@Nullable String program, @Nullable String kpi) {
        Entries entries = entries(program);
        return entries == null || kpi == null ? null : entries.kpis().get(kpi);
    }

    @Nullable
    Regime regime(@Nullable String program, @Nullable String regime) {
        Entries entries = entries(program);
        return entries == null || regime == null ? null : entries.regimes().get(regime);
    }

    /** Whether a regime's frequency and kind do not tell it from the program's others. */
    boolean isOneOfSeveral(@Nullable String program, Regime regime) {
        Entries entries = entries(program);
        return entries != null
                && entries.regimes().values().stream()
                                .filter(other -> other.frequency() == regime.frequency()
                                        && (other.consolidates() == null) == (regime.consolidates() == null))
                                .count()
                        > 1;
    }

    /** A task's title: the program's, or that of a unit's own task, from whomever it came; null where none is known. */
    @Nullable
    String title(@Nullable String program, @Nullable String unit, @Nullable String task) {
        if (program == null || task == null) {
            return null;
        }
        Task found = task(program, task);
        return found != null ? found.title() : own.title(program, unit, task);
    }

    /** {@code 1.2 “Rà soát thủ tục”}. */
    String taskName(@Nullable String program, @Nullable String unit, String task) {
        return titled(task, title(program, unit, task));
    }

    /** {@code 2 “Cải cách thể chế”}. */
    String areaName(@Nullable String program, String area) {
        Program found = program(program);
        if (found != null) {
            for (Program.Area candidate : found.areas()) {
                if (candidate.id().equals(area)) {
                    return titled(area, candidate.name());
                }
            }
        }
        return area;
    }

    /** What a unit says of a difficulty; null where it is not known. */
    @Nullable
    String difficulty(@Nullable String program, @Nullable String unit, @Nullable String difficulty) {
        return program == null || unit == null || difficulty == null ? null : own.difficulty(program, unit, difficulty);
    }

    /** {@code TASK-01 “Nhiệm vụ hoàn thành đúng hạn”}. */
    String ruleName(String rule, Language language) {
        Rule found = catalogue.find(rule);
        return found == null ? rule : titled(rule, found.title().in(language));
    }

    private @Nullable Entries entries(@Nullable String program) {
        return program == null ? null : programs.get(program);
    }

    private static String titled(String id, @Nullable String title) {
        return title == null || title.isBlank() || title.equals(id) ? id : id + " “" + title + "”";
    }
}
