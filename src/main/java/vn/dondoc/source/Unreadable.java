package vn.dondoc.source;

import java.util.Map;
import java.util.TreeMap;

/** That a whole file cannot be read. It never leaves this package: readers turn it into a problem. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Unreadable(String what, Place place, Map<String, String> values) {
        super(what + " at " + place);
        Map<String, String> shown = new TreeMap<>(values);
        shown.replaceAll((name, value) -> Excerpt.of(value));
        this.problem = new Problem("DATA-01", what, shown, place, null, "", "");
    }

    Unreadable(String what, Place place) {
        this(what, place, Map.of());
    }

    Problem problem() {
        return problem;
    }
}
