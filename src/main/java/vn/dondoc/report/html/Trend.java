package vn.dondoc.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Dossier.KpiLine;
import vn.dondoc.model.Kpi.Measure;
import vn.dondoc.report.chart.Sparkline;
import vn.dondoc.report.chart.Sparkline.Sample;

/**
 * A figure over the runs.
 *
 * @param samples oldest first; the last is that of the run at hand where it has one
 */
record Trend(List<Sample> samples) {

    /** By how much it changed since the run before; null where there is none. */
    @Nullable
    Double change() {
        int size = samples.size();
        return size < 2
                ? null
                : samples.get(size - 1).value() - samples.get(size - 2).value();
    }

    Sparkline ofCounts() {
        return Sparkline.ofCounts(samples);
    }

    Sparkline of(KpiLine kpi) {
        double target = kpi.bound().doubleValue();
        return kpi.measure() == Measure.RANK ? Sparkline.ofRanks(target, samples) : Sparkline.against(target, samples);
    }
}
