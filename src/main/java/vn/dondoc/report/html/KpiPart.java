package vn.dondoc.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Dossier.KpiLine;
import vn.dondoc.report.chart.PeriodChart;

/**
 * A KPI, of the program or of each of its units.
 *
 * @param line the first of {@code lines}, for name and target
 * @param perUnit there are several units with a value of their own
 * @param lines farthest from the target first
 * @param met how many meet the target
 * @param missed how many miss it
 * @param figure what stands on its tile: the value, or how many units meet the target
 * @param chart over periods; null without any value
 * @param description the chart's values in words
 * @param lastFigure the chart's last value
 * @param trend over runs
 */
public record KpiPart(
        String anchor,
        KpiLine line,
        boolean perUnit,
        List<KpiLine> lines,
        int met,
        int missed,
        String figure,
        @Nullable PeriodChart chart,
        String description,
        String lastFigure,
        TrendPart trend) {

    /** How a KPI stands as a whole. */
    public enum State {
        MET,
        MISSED,
        /** Without a value. */
        UNKNOWN
    }

    /** It meets its target where every unit with a value does. */
    public State state() {
        return missed > 0 ? State.MISSED : met > 0 ? State.MET : State.UNKNOWN;
    }

    /** Whether any of its values was reported as a part of a whole. */
    public boolean hasParts() {
        return line.points().stream().anyMatch(point -> point.numerator() != null && point.denominator() != null);
    }

    /** {@code met}, {@code missed}, {@code unknown}: for class names. */
    public String code() {
        return PageWords.code(state());
    }
}
