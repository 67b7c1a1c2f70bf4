package vn.dondoc.load;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be named. A name is good, dropped or unknown: an entry that had to be dropped still exists as a name, so
 * that one mistake does not make a finding of everything that refers to it.
 */
final class Names<T> {

    private final Map<String, T> good = new LinkedHashMap<>();
    private final Set<String> dropped = new HashSet<>();

    /** Adds a good name; of two the first stays. */
    void add(String name, T value) {
        good.putIfAbsent(name, value);
    }

    /** Adds a name of something dropped; a good one of the same name stays. */
    void drop(@Nullable String name) {
        if (name != null) {
            dropped.add(name);
        }
    }

    /** What a good name stands for; null for any other. */
    @Nullable
    T get(String name) {
        return good.get(name);
    }

    boolean isDropped(String name) {
        return !good.containsKey(name) && dropped.contains(name);
    }

    boolean isUnknown(String name) {
        return !good.containsKey(name) && !dropped.contains(name);
    }

    /** The good names, in reading order. */
    Set<String> names() {
        return good.keySet();
    }

    /** What the good names stand for, in reading order. */
    Collection<T> values() {
        return good.values();
    }

    /** Adds all names of others, good ones as themselves. */
    static void addAll(Names<String> names, Names<?> others) {
        others.good.keySet().forEach(name -> names.add(name, name));
        names.dropped.addAll(others.dropped);
    }
}
