package vn.dondoc.engine;

import vn.dondoc.source.Place;

/**
 * One DRL rule as it is written.
 *
 * @param name its whole name
 * @param place where its first line stands, comments above it included
 * @param text from there to its {@code end}
 */
public record RuleSource(String name, Place place, String text) {}
