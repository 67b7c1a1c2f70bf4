package vn.dondoc.engine;

import java.time.LocalDate;
import java.util.List;
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
}
