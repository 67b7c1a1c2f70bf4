package vn.dondoc.load;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which unit passed which task to which, by any transfer read for one program. */
final class Transfers {

    private final Map<String, Map<String, Set<String>>> byTask = new HashMap<>();

    void add(String task, String from, String to) {
        byTask.computeIfAbsent(task, t -> new HashMap<>())
                .computeIfAbsent(from, f -> new LinkedHashSet<>())
                .add(to);
    }

    /** The units to which one unit passed a task. */
    Set<String> from(String task, String unit) {
        return byTask.getOrDefault(task, Map.of()).getOrDefault(unit, Set.of());
    }
}
