package vn.dondoc.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.AsOf;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.fact.ProgramTerm;
import vn.dondoc.finding.Breach;
import vn.dondoc.model.RuleSetting;

/**
 * What the sessions of the last run were given and found, for runs that follow one another with the same rules. Facts are
 * immutable values, and a session sees nothing else: equal facts in the same order, on the same day, under the same
 * settings, give the same findings.
 */
public final class SessionMemory {

    private Map<Partition, Session> before = Map.of();
    private Map<Partition, Session> now = new ConcurrentHashMap<>();
    private final AtomicInteger judged = new AtomicInteger();

    private record Partition(String program, String unit) {}

    /** Everything that a session is given: the parameters in force follow from the settings. */
    private record Given(Map<String, RuleSetting> settings, AsOf asOf, ProgramTerm term, List<Object> facts) {}

    private record Session(Given given, List<Breach> found) {}

    /** What is not asked for again in this run is forgotten. */
    void beginRun() {
        before = now;
        now = new ConcurrentHashMap<>();
        judged.set(0);
    }

    /** What was found for these facts a run ago, or else what {@code session} finds now. */
    List<Breach> breaches(ProgramFacts program, String unit, List<Object> facts, Supplier<List<Breach>> session) {
        Partition partition = new Partition(program.program().id(), unit);
        Given given = new Given(program.program().rules(), program.asOf(), program.term(), facts);
        Session last = before.get(partition);
        List<Breach> found = found(last, given);
        if (found == null) {
            judged.incrementAndGet();
            found = session.get();
        }
        now.put(partition, new Session(given, found));
        return found;
    }

    /** How many sessions had to run in the last run. */
    public int judged() {
        return judged.get();
    }

    private static @Nullable List<Breach> found(@Nullable Session last, Given given) {
        return last != null && last.given().equals(given) ? last.found() : null;
    }
}
