package vn.dondoc.load;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.model.Kpi;
import vn.dondoc.model.Person;
import vn.dondoc.model.Program;
import vn.dondoc.model.Regime;
import vn.dondoc.model.Task;

/** One program document and everything that can be named within it. */
final class ProgramScope {

    private final ReadDocument document;
    private final Entry entry;
    private final @Nullable String id;
    private final Names<Person> roles = new Names<>();
    private final Names<Program.Area> areas = new Names<>();
    private final Names<Regime> regimes = new Names<>();
    private final Names<Task> tasks = new Names<>();
    private final Names<Kpi> kpis = new Names<>();
    private final Set<String> taskIdentities = new HashSet<>();

    /**
     * @param id as far as it can be read
     */
    ProgramScope(ReadDocument document, Entry entry, @Nullable String id) {
        this.document = document;
        this.entry = entry;
        this.id = id;
    }

    ReadDocument document() {
        return document;
    }

    Entry entry() {
        return entry;
    }

    @Nullable
    String id() {
        return id;
    }

    Names<Person> roles() {
        return roles;
    }

    Names<Program.Area> areas() {
        return areas;
    }

    Names<Regime> regimes() {
        return regimes;
    }

    Names<Task> tasks() {
        return tasks;
    }

    Names<Kpi> kpis() {
        return kpis;
    }

    /** Task ids that are taken: those of every task but the ones dropped for their shape. */
    Set<String> taskIdentities() {
        return taskIdentities;
    }
}
