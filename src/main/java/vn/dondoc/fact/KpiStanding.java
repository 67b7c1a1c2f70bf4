package vn.dondoc.fact;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Kpi.Measure;
import vn.dondoc.model.Subject;
import vn.dondoc.model.Target;
import vn.dondoc.source.Place;

/**
 * A KPI of a unit, or of the program where its subject's unit is null, that has at least one value.
 *
 * @param critical bound of critical values, or null
 * @param value the value judged: that of the latest period with one
 * @param valuePeriod name of that period
 * @param worsening how many times in a row, up to that period, a value was strictly worse than the one before
 * @param trend the values by period
 * @param missingUnits pooled: ids of the owing units without figures in that period
 */
public record KpiStanding(
        Subject subject,
        Measure measure,
        Target target,
        @Nullable Target critical,
        BigFraction value,
        String valuePeriod,
        int worsening,
        Trend trend,
        List<String> missingUnits,
        Place place,
        List<Evidence> evidence)
        implements Fact {

    /** Distance of the value from the target's bound. */
    public BigFraction margin() {
        return value.subtract(target.exactBound()).abs();
    }
}
