package vn.dondoc.load;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dondoc.model.Program;

/** A program that is judged, and what the documents that name it add to what can be named. */
final class JudgedProgram {

    private final ProgramScope scope;
    private final Program program;
    private final OwnTasks ownTasks = new OwnTasks();
    private final Transfers transfers = new Transfers();
    private final Assignments assignments;
    private final Occurrences occurrences;
    private final Map<String, Names<String>> difficulties = new LinkedHashMap<>();
    private final Map<String, Names<String>> requests = new LinkedHashMap<>();

    JudgedProgram(ProgramScope scope, Program program, UnitRegister units) {
        this.scope = scope;
        this.program = program;
        this.assignments = new Assignments(scope, program, ownTasks, transfers, units);
        this.occurrences = new Occurrences(program.period());
    }

    ProgramScope scope() {
        return scope;
    }

    Program program() {
        return program;
    }

    OwnTasks ownTasks() {
        return ownTasks;
    }

    Transfers transfers() {
        return transfers;
    }

    /** Whose tasks are whose; to be asked once all plans and transfers have been read. */
    Assignments assignments() {
        return assignments;
    }

    Occurrences occurrences() {
        return occurrences;
    }

    /** Ids of the difficulties that a unit's reports hold. */
    Names<String> difficulties(String unit) {
        return difficulties.computeIfAbsent(unit, u -> new Names<>());
    }

    /** Ids of the difficulties of all units. */
    Collection<Names<String>> difficulties() {
        return difficulties.values();
    }

    /** Ids of the explanations requested of a unit. */
    Names<String> requests(String unit) {
        return requests.computeIfAbsent(unit, u -> new Names<>());
    }
}
