package vn.dondoc.finding;

import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Finding.Owner;
import vn.dondoc.model.Person;
import vn.dondoc.model.Program;
import vn.dondoc.model.Subject;
import vn.dondoc.model.Task;
import vn.dondoc.model.Unit;

/** Whom a finding asks to act: the head of the unit that it is about, unless the rule or the subject says otherwise. */
final class Owners {

    private static final String HEAD = "head";
    private static final String COORDINATOR = "coordinator";

    /** Role of the authority that answers difficulties. */
    private static final String AUTHORITY = "chair";

    private final Directory directory;

    Owners(Directory directory) {
        this.directory = directory;
    }

    /** Null where nobody can be named. */
    @Nullable
    Owner of(Breach breach) {
        Subject subject = breach.subject();
        return switch (breach.rule().responsible()) {
            case COORDINATOR -> coordinator(subject.program());
            case AUTHORITY -> official(subject.program());
            case HEAD -> {
                if (subject.unit() != null) {
                    yield head(subject.unit(), HEAD, accountable(breach));
                }
                yield breach.path() == null ? coordinator(subject.program()) : null;
            }
        };
    }

    private @Nullable Owner coordinator(@Nullable String program) {
        Program found = directory.program(program);
        return found == null ? null : head(found.coordinator().value(), COORDINATOR, null);
    }

    private Owner official(@Nullable String program) {
        Person person = directory.official(program, AUTHORITY);
        return person == null
                ? new Owner(null, null, null, AUTHORITY, null)
                : new Owner(null, person.name(), person.title(), AUTHORITY, null);
    }

    private @Nullable Owner head(String id, String role, @Nullable String accountable) {
        Unit unit = directory.unit(id);
        if (unit == null) {
            return null;
        }
        Person head = unit.head();
        return head == null
                ? new Owner(id, null, null, role, accountable)
                : new Owner(id, head.name(), head.title(), role, accountable);
    }

    /** For a task of several listed leads: the one that answers, where the program says which. */
    private @Nullable String accountable(Breach breach) {
        Subject subject = breach.subject();
        Task task = breach.rule().group().equals("TASK") ? directory.task(subject.program(), subject.task()) : null;
        boolean severalLeads = task != null
                && task.lead() instanceof Task.Lead.Listed listed
                && listed.units().size() > 1;
        return task != null && severalLeads ? task.accountable() : null;
    }
}
