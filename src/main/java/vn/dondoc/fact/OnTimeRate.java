package vn.dondoc.fact;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/**
 * How many of a unit's dated and recurring assignments that fell due were done on time.
 *
 * @param onTime done on time
 * @param counted done or overdue, with an effective due date on or before the as-of date; 1 or more
 */
public record OnTimeRate(Subject subject, int onTime, int counted, Place place, List<Evidence> evidence)
        implements Fact {

    /** The rate as an exact fraction of 1. */
    public BigFraction share() {
        return BigFraction.of(onTime, counted);
    }

    /** The rate in percent, exact. */
    public BigFraction percent() {
        return BigFraction.of(100L * onTime, counted);
    }
}
