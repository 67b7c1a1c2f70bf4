package vn.dondoc.report.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Dossier.KpiLine;
import vn.dondoc.finding.Dossier.KpiPoint;
import vn.dondoc.model.Period;
import vn.dondoc.report.chart.PeriodChart;
import vn.dondoc.report.chart.PeriodChart.Axis;
import vn.dondoc.report.chart.PeriodChart.Value;

/** Charts of a KPI over periods. Several units are one chart: the middle of them, and from the lowest to the highest. */
final class KpiCharts {

    /** Beyond this a picture says nothing, and coordinates lose their sense. */
    private static final double LARGEST = 1e12;

    private final KpiLine kpi;
    private final boolean perUnit;
    private final List<Value> values;
    private final PageWords words;

    /** Of the lines of one KPI: one, or one for each unit. */
    KpiCharts(List<KpiLine> lines, PageWords words) {
        this.kpi = lines.get(0);
        this.perUnit = lines.size() > 1;
        List<Value> all = values(lines);
        this.values = all.stream().allMatch(KpiCharts::isDrawable) ? all : List.of();
        this.words = words;
    }

    /** Null where there is nothing to draw. */
    @Nullable
    PeriodChart chart() {
        double target = kpi.bound().doubleValue();
        return values.isEmpty() || !isDrawable(target) ? null : PeriodChart.of(axis(), target, values);
    }

    /** Whether a picture of it would say anything. */
    static boolean isDrawable(double value) {
        return Math.abs(value) < LARGEST;
    }

    private static boolean isDrawable(Value value) {
        Double least = value.least();
        Double most = value.most();
        return isDrawable(value.value()) && (least == null || isDrawable(least)) && (most == null || isDrawable(most));
    }

    private Axis axis() {
        return switch (kpi.measure()) {
            case PERCENT -> Axis.PERCENT;
            case RANK -> Axis.RANK;
            case COUNT -> Axis.NUMBER;
        };
    }

    /** The values in words: {@code tháng 1/2023: 96,2%; tháng 2/2023: …}. */
    String description() {
        if (perUnit) {
            return values.stream()
                    .map(value -> words.period(value.period().name()) + ": " + middle(value))
                    .collect(Collectors.joining("; "));
        }
        return kpi.points().stream()
                .map(point -> words.period(point.period()) + ": " + words.value(kpi, point.value()))
                .collect(Collectors.joining("; "));
    }

    /** The value of the chart's last mark; empty where there is none. */
    String lastFigure() {
        if (values.isEmpty()) {
            return "";
        }
        KpiPoint latest = kpi.latest();
        return perUnit || latest == null
                ? tick(values.get(values.size() - 1).value())
                : words.value(kpi, latest.value());
    }

    private String middle(Value value) {
        return words.say(
                "page.kpi.range",
                Map.of(
                        "middle", tick(value.value()),
                        "least", tick(value.least()),
                        "most", tick(value.most())));
    }

    private String tick(@Nullable Double value) {
        return value == null ? "" : words.tick(kpi.measure(), TrendPart.rounded(value));
    }

    private static List<Value> values(List<KpiLine> lines) {
        Map<Period, List<KpiPoint>> byPeriod = new TreeMap<>();
        for (KpiLine line : lines) {
            for (KpiPoint point : line.points()) {
                Period.parse(point.period())
                        .ifPresent(period -> byPeriod.computeIfAbsent(period, p -> new ArrayList<>())
                                .add(point));
            }
        }
        List<Value> values = new ArrayList<>();
        byPeriod.forEach((period, points) -> values.add(value(period, points)));
        return List.copyOf(values);
    }

    private static Value value(Period period, List<KpiPoint> points) {
        List<Double> sorted = new ArrayList<>(
                points.stream().map(point -> point.value().doubleValue()).toList());
        Collections.sort(sorted);
        int size = sorted.size();
        double middle = (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
        boolean met = points.stream().allMatch(KpiPoint::met);
        return size == 1
                ? new Value(period, middle, null, null, met)
                : new Value(period, middle, sorted.get(0), sorted.get(size - 1), met);
    }
}
