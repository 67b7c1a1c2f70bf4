package vn.dondoc.model;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.source.Place;

/**
 * What a program changes of one rule.
 *
 * @param off the rule is turned off
 * @param severity {@code info}, {@code warning}, {@code error} or {@code critical}; null: as the catalogue says
 * @param parameters values by parameter name
 */
public record RuleSetting(
        boolean off, @Nullable String severity, Map<String, Written<BigDecimal>> parameters, Place place) {}
