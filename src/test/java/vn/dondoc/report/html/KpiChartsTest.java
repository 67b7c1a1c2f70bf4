package vn.dondoc.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import vn.dondoc.finding.Dossier.KpiLine;
import vn.dondoc.finding.Dossier.KpiPoint;
import vn.dondoc.model.Kpi.Measure;
import vn.dondoc.model.Program.Language;
import vn.dondoc.report.chart.PeriodChart.Value;

final class KpiChartsTest {

    private static final PageWords WORDS = new PageWords(Language.VI);

    private static KpiPoint point(BigFraction value) {
        return new KpiPoint("2023-05", value, null, null, value.compareTo(BigFraction.of(95)) > 0);
    }

    private static KpiLine line(String unit, KpiPoint... points) {
        return new KpiLine("k", "Tên", unit, Measure.PERCENT, "> 95", BigDecimal.valueOf(95), 1, Arrays.asList(points));
    }

    @Test
    void severalUnitsAreTheMiddleAndTheEnds() {
        KpiCharts charts = new KpiCharts(
                List.of(
                        line("a", point(BigFraction.of(90))),
                        line("b", point(BigFraction.of(98))),
                        line("c", point(BigFraction.of(97)))),
                WORDS);

        Value value = Objects.requireNonNull(charts.chart()).marks().get(0).value();
        assertThat(value.value()).isEqualTo(97);
        assertThat(value.least()).isEqualTo(90);
        assertThat(value.most()).isEqualTo(98);
        assertThat(value.met()).as("one of them misses it").isFalse();
        assertThat(charts.description()).isEqualTo("tháng 5/2023: giữa 97%, từ 90% đến 98%");
        assertThat(charts.lastFigure()).isEqualTo("97%");
    }

    @Test
    void figureBesideTheLineNeverReadsAsMeetingTheTarget() {
        KpiCharts charts = new KpiCharts(List.of(line("a", point(BigFraction.of(9499999, 100000)))), WORDS);

        assertThat(charts.lastFigure()).isEqualTo("94,99999%");
    }

    /** Nobody's value, but a file may say so. */
    @Test
    void valuesBeyondAllBoundsAreNotDrawn() {
        BigFraction huge = BigFraction.of(BigInteger.TEN.pow(400));
        for (List<KpiLine> lines : List.of(
                List.of(line("a", point(huge))),
                List.of(line("a", point(huge)), line("b", point(BigFraction.of(1)))))) {
            KpiCharts charts = new KpiCharts(lines, WORDS);

            assertThat(charts.chart()).isNull();
            assertThat(charts.lastFigure()).isEmpty();
        }
    }

    @Test
    void nothingIsNoChart() {
        assertThat(new KpiCharts(List.of(line("a")), WORDS).chart()).isNull();
    }
}
