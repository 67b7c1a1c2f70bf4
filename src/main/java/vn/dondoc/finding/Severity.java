package vn.dondoc.finding;

import java.util.Locale;
import java.util.Optional;

/** How grave a finding is, from least to most. */
public enum Severity {
    INFO,
    WARNING,
    ERROR,
    CRITICAL;

    /** The name that files and outputs use: {@code info}, {@code warning}, {@code error}, {@code critical}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a written name; empty for any other text. */
    public static Optional<Severity> parse(String written) {
        for (Severity severity : values()) {
            if (severity.written().equals(written)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }
}
