package vn.dondoc.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Objects;
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

    /** What the system says of a failure, without the path: messages name files as the user does. */
    static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        if (failure instanceof FileSystemException named) {
            return Objects.requireNonNullElse(
                    named.getReason(), named.getClass().getSimpleName());
        }
        return Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName());
    }

    Problem problem() {
        return problem;
    }
}
