package vn.dondoc.fact;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.Evidence.What;
import vn.dondoc.model.Kpi;
import vn.dondoc.model.Subject;
import vn.dondoc.model.Target;
import vn.dondoc.source.Place;

/** From a KPI's values over the periods to where it stands. */
final class KpiSeries {

    private KpiSeries() {}

    /**
     * A KPI's value in one period.
     *
     * @param missing pooled: owing units without figures
     * @param place where the figures are written
     */
    record Value(ReportingSlot slot, BigFraction value, List<String> missing, Place place) {}

    /** Null without any value. */
    static @Nullable KpiStanding standing(Subject subject, Kpi kpi, List<Value> values, List<ReportingSlot> owed) {
        if (values.isEmpty() || owed.isEmpty()) {
            return null;
        }
        Value judged = values.get(values.size() - 1);
        List<Trend.Point> points = new ArrayList<>();
        for (Value value : values) {
            points.add(
                    new Trend.Point(value.slot().index(), value.slot().period().name(), value.value()));
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(What.KPI_TARGET, kpi.target(), kpi.target().place()));
        if (!judged.place().equals(kpi.place())) {
            evidence.add(new Evidence(What.KPI_FIGURE, judged.slot().period().name(), judged.place()));
        }
        return new KpiStanding(
                subject,
                kpi.measure(),
                kpi.target(),
                kpi.critical(),
                judged.value(),
                judged.slot().period().name(),
                worsening(kpi.target().operator(), points),
                new Trend(List.copyOf(points), owed.get(owed.size() - 1).index()),
                judged.missing(),
                judged.place(),
                List.copyOf(evidence));
    }

    /** How many values in a row, up to the last, were strictly worse than the one before. */
    private static int worsening(Target.Operator operator, List<Trend.Point> points) {
        int steps = 0;
        for (int i = points.size() - 1; i > 0; i--) {
            int change = points.get(i).value().compareTo(points.get(i - 1).value());
            if (Integer.signum(change) * operator.direction() >= 0) {
                break;
            }
            steps++;
        }
        return steps;
    }
}
