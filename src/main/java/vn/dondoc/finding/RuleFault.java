package vn.dondoc.finding;

import org.jspecify.annotations.Nullable;
import vn.dondoc.source.Place;

/**
 * Something wrong with a rule file or a catalogue.
 *
 * @param rule name of the rule that it lies in, or null
 */
public record RuleFault(Place place, @Nullable String rule, Bilingual message) {}
