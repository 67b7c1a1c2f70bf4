package vn.dondoc.source;

import java.util.Map;

/** That a whole file cannot be read. It never leaves this package: readers turn it into a problem. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Unreadable(String what, Place place, Map<String, String> values) {
        super(what + " at " + place);
        this.problem = new Problem("DATA-01", what, values, place, null, "", "");
    }

    Unreadable(String what, Place place) {
        this(what, place, Map.of());
    }

    Problem problem() {
        return problem;
    }
}
