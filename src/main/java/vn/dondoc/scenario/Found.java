package vn.dondoc.scenario;

import vn.dondoc.source.Place;

/**
 * A finding that a scenario had.
 *
 * @param line the finding, as {@code expected.txt} would write it
 * @param message its message in Vietnamese
 * @param place where it points, in the scenario's files
 */
public record Found(String line, String message, Place place) {}
