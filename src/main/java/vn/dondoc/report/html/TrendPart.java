package vn.dondoc.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Dossier.KpiLine;
import vn.dondoc.model.Kpi.Measure;
import vn.dondoc.report.chart.Sparkline;
import vn.dondoc.report.chart.Sparkline.Sample;

/**
 * A trend as the page shows it.
 *
 * @param description all its points in words, for those who do not see it
 * @param caption what changed since the run before
 */
public record TrendPart(String name, Sparkline line, String description, String caption) {

    /** As many points as anybody listens to. */
    private static final int MOST_SPOKEN = 12;

    /** Of whole numbers of something. */
    static TrendPart ofCounts(String name, Trend trend, PageWords words) {
        DoubleFunction<String> number = value -> words.number(Math.round(value));
        return new TrendPart(
                name,
                trend.ofCounts(),
                description(trend, number, words),
                caption("page.trend.", trend, number, words));
    }

    /** Of a KPI's value. */
    static TrendPart ofValues(KpiLine kpi, Trend trend, PageWords words) {
        return new TrendPart(
                kpi.name(),
                trend.of(kpi),
                description(trend, value -> words.tick(kpi.measure(), rounded(value)), words),
                caption(
                        kpi.measure() == Measure.RANK ? "page.trend.rank." : "page.trend.",
                        trend,
                        value -> words.difference(kpi.measure(), rounded(value)),
                        words));
    }

    private static String description(Trend trend, DoubleFunction<String> figure, PageWords words) {
        List<Sample> samples = trend.samples();
        return samples.subList(Math.max(0, samples.size() - MOST_SPOKEN), samples.size()).stream()
                .map(sample -> words.date(sample.day()) + ": " + figure.apply(sample.value()))
                .collect(Collectors.joining("; "));
    }

    private static String caption(String keys, Trend trend, DoubleFunction<String> figure, PageWords words) {
        List<Sample> samples = trend.samples();
        @Nullable Double change = trend.change();
        if (change == null) {
            return words.say(samples.isEmpty() ? "page.trend.none" : "page.trend.one");
        }
        int direction = rounded(change).signum();
        return words.say(
                direction == 0 ? "page.trend.same" : keys + (direction > 0 ? "up" : "down"),
                Map.of(
                        "change", figure.apply(Math.abs(change)),
                        "day", samples.get(samples.size() - 2).day()));
    }

    /** A number to two decimals at most. */
    static BigDecimal rounded(double value) {
        BigDecimal stripped =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
