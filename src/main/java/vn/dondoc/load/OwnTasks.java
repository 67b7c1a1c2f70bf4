package vn.dondoc.load;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Timing;

/** The tasks that units set themselves in their plans for one program, in any revision. */
final class OwnTasks {

    private final Map<String, Map<String, Stated>> byTask = new LinkedHashMap<>();
    private final Map<String, Set<String>> dropped = new LinkedHashMap<>();

    private record Stated(int revision, Timing timing) {}

    /** Adds a unit's task; the timing of the highest revision counts. */
    void add(String unit, String task, int revision, Timing timing) {
        byTask.computeIfAbsent(task, t -> new LinkedHashMap<>())
                .merge(
                        unit,
                        new Stated(revision, timing),
                        (one, other) -> other.revision() > one.revision() ? other : one);
    }

    /** Notes that a unit's plan states the task, but in a line that is dropped. */
    void drop(String unit, String task) {
        dropped.computeIfAbsent(task, t -> new LinkedHashSet<>()).add(unit);
    }

    /** The units that have a task of their own of this id, in reading order. */
    Set<String> owners(String task) {
        return byTask.getOrDefault(task, Map.of()).keySet();
    }

    /** The units in whose plans a task of this id was dropped. */
    Set<String> droppedOwners(String task) {
        return dropped.getOrDefault(task, Set.of());
    }

    @Nullable
    Timing timing(String unit, String task) {
        Stated stated = byTask.getOrDefault(task, Map.of()).get(unit);
        return stated == null ? null : stated.timing();
    }

    /** Whether any unit's plan states a task of this id in a good line. */
    boolean has(String task) {
        return byTask.containsKey(task);
    }

    boolean hasDropped(String task) {
        return dropped.containsKey(task);
    }

    /** All ids that good lines state. */
    Set<String> names() {
        return byTask.keySet();
    }

    /** All ids that dropped lines state. */
    Set<String> droppedNames() {
        return dropped.keySet();
    }

    /** What is said of when a task of this id is due, by each unit that has one. */
    List<Timing> timings(String task) {
        return byTask.getOrDefault(task, Map.of()).values().stream()
                .map(Stated::timing)
                .toList();
    }
}
