package vn.dondoc.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.KpiLine;
import vn.dondoc.finding.Dossier.KpiPoint;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.ProgramSummary.KpiSummary;

/** The KPIs of a program, in its order. */
final class KpiParts {

    private final Dossier dossier;
    private final History history;
    private final PageWords words;

    KpiParts(Dossier dossier, History history, PageWords words) {
        this.dossier = dossier;
        this.history = history;
        this.words = words;
    }

    List<KpiPart> all() {
        Map<String, List<KpiLine>> byKpi = new LinkedHashMap<>();
        dossier.kpis()
                .forEach(line -> byKpi.computeIfAbsent(line.kpi(), id -> new ArrayList<>())
                        .add(line));
        return byKpi.values().stream().map(this::part).toList();
    }

    private KpiPart part(List<KpiLine> lines) {
        KpiLine line = lines.get(0);
        boolean perUnit = lines.size() > 1;
        int met = count(lines, true);
        int missed = count(lines, false);
        KpiCharts charts = new KpiCharts(lines, words);
        return new KpiPart(
                "kpi/" + dossier.id() + "/" + line.kpi(),
                line,
                perUnit,
                lines.stream().sorted(farthestFirst(line)).toList(),
                met,
                missed,
                perUnit
                        ? words.say("page.kpi.of", Map.of("met", met, "units", lines.size()))
                        : figure(line, line.latest()),
                charts.chart(),
                charts.description(),
                charts.lastFigure(),
                perUnit ? share(line) : value(line));
    }

    private String figure(KpiLine line, @Nullable KpiPoint point) {
        return point == null ? words.say("page.kpi.unknown") : words.value(line, point.value());
    }

    private static int count(List<KpiLine> lines, boolean met) {
        return Math.toIntExact(lines.stream()
                .map(KpiLine::latest)
                .filter(point -> point != null && point.met() == met)
                .count());
    }

    /** Those that miss the target come first, then those without a value. */
    private static Comparator<KpiLine> farthestFirst(KpiLine kpi) {
        Comparator<KpiPoint> byValue = Comparator.comparing(KpiPoint::met)
                .thenComparing(
                        KpiPoint::value,
                        kpi.higherIsBetter() < 0 ? Comparator.reverseOrder() : Comparator.naturalOrder());
        return Comparator.comparing(KpiLine::latest, Comparator.nullsFirst(byValue));
    }

    private TrendPart value(KpiLine line) {
        Trend trend = history.of(
                dossier.id(),
                summary -> ofKpi(summary, line).stream()
                        .map(KpiSummary::value)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(BigFraction::doubleValue)
                        .filter(KpiCharts::isDrawable)
                        .orElse(null));
        return TrendPart.ofValues(line, trend, words);
    }

    private TrendPart share(KpiLine line) {
        Trend trend = history.of(dossier.id(), summary -> {
            List<KpiSummary> rows = ofKpi(summary, line);
            return rows.isEmpty()
                    ? null
                    : (double) rows.stream()
                            .filter(row -> Boolean.TRUE.equals(row.met()))
                            .count();
        });
        return TrendPart.ofCounts(words.say("page.kpi.units-met"), trend, words);
    }

    private static List<KpiSummary> ofKpi(ProgramSummary summary, KpiLine line) {
        return summary.kpis().stream()
                .filter(row -> row.kpi().equals(line.kpi()))
                .toList();
    }
}
