package vn.dondoc.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
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
        boolean off, @Nullable String severity, Map<String, Written<BigDecimal>> parameters, Place place) {
    // Written out: what a record makes of itself is linked at run time, which a start would pay for.
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof RuleSetting other
                && off == other.off
                && place.equals(other.place)
                && Objects.equals(severity, other.severity)
                && parameters.equals(other.parameters);
    }

    @Override
    public int hashCode() {
        return 31 * parameters.hashCode() + place.hashCode();
    }
}
