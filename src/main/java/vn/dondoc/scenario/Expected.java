package vn.dondoc.scenario;

import org.jspecify.annotations.Nullable;
import vn.dondoc.source.Place;

/**
 * A finding that a scenario must have.
 *
 * @param line the finding, as {@code expected.txt} writes it
 * @param message its message in Vietnamese; null where the scenario does not say
 * @param place where it is expected
 */
public record Expected(String line, @Nullable String message, Place place) {

    /** Whether it is a finding of some rule. */
    public boolean isOf(String rule) {
        return line.startsWith(rule + " ");
    }
}
