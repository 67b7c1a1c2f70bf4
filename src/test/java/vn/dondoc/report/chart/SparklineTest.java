package vn.dondoc.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dondoc.report.chart.Sparkline.Dot;
import vn.dondoc.report.chart.Sparkline.Sample;

final class SparklineTest {

    private static Sample sample(String day, double value) {
        return new Sample(LocalDate.parse(day), value);
    }

    @Test
    void hasAPointForEachDay() {
        Sparkline line =
                Sparkline.ofCounts(List.of(sample("2023-01-31", 4), sample("2023-02-28", 2), sample("2023-03-31", 0)));

        assertThat(line.dots()).hasSize(3);
        assertThat(line.dots()).extracting(Dot::last).containsExactly(false, false, true);
        assertThat(line.path()).startsWith("M").contains("L").doesNotContain("NaN");
    }

    @Test
    void countsStartAtZero() {
        Sparkline line = Sparkline.ofCounts(List.of(sample("2023-01-31", 100), sample("2023-02-28", 50)));
        double top = Double.parseDouble(line.dots().get(0).y());
        double half = Double.parseDouble(line.dots().get(1).y());

        assertThat(half - top).isEqualTo((Sparkline.HEIGHT - 10) / 2.0);
    }

    @Test
    void oneDayIsAPointWithoutALine() {
        Sparkline line = Sparkline.ofCounts(List.of(sample("2023-01-31", 4)));

        assertThat(line.path()).isNull();
        assertThat(line.dots()).hasSize(1);
    }

    @Test
    void noDayIsNothing() {
        Sparkline line = Sparkline.against(95, List.of());

        assertThat(line.path()).isNull();
        assertThat(line.dots()).isEmpty();
    }

    @Test
    void targetHasALineOfItsOwn() {
        Sparkline line = Sparkline.against(95, List.of(sample("2023-01-31", 90), sample("2023-02-28", 95)));

        assertThat(line.bound()).isEqualTo(line.dots().get(1).y());
    }

    @Test
    void betterRanksStandHigher() {
        Sparkline line = Sparkline.ofRanks(3, List.of(sample("2023-01-31", 5), sample("2023-02-28", 1)));

        assertThat(Double.parseDouble(line.dots().get(1).y()))
                .isLessThan(Double.parseDouble(String.valueOf(line.bound())))
                .isLessThan(Double.parseDouble(line.dots().get(0).y()));
    }

    @Test
    void manyDaysAreALineWithItsEnd() {
        List<Sample> days = IntStream.range(0, 365)
                .mapToObj(i -> new Sample(LocalDate.of(2023, 1, 1).plusDays(i), i))
                .toList();

        assertThat(Sparkline.ofCounts(days).dots()).singleElement().matches(Dot::last);
    }
}
