package vn.dondoc.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.Evidence;
import vn.dondoc.fact.Fact;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/**
 * A waiver that holds on the as-of date, as a fact of the last pass.
 *
 * @param subject the waiver's own narrowing fields
 * @param rule the rule that it waives
 * @param expires last day in force
 * @param matched it covers at least one finding
 */
public record WaiverInForce(
        Subject subject, String rule, LocalDate expires, boolean matched, Place place, List<Evidence> evidence)
        implements Fact {

    /** Tells findings about waivers of one subject apart. */
    String fingerprintSuffix() {
        return "|" + rule + "|" + expires;
    }

    // Written out: what a record makes of itself is linked at run time, which a start would pay for.
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof WaiverInForce other
                && matched == other.matched
                && place.equals(other.place)
                && rule.equals(other.rule)
                && subject.equals(other.subject)
                && expires.equals(other.expires)
                && evidence.equals(other.evidence);
    }

    @Override
    public int hashCode() {
        return 31 * rule.hashCode() + place.hashCode();
    }
}
