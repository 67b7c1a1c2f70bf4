package vn.dondoc.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dondoc.model.Period;
import vn.dondoc.report.chart.PeriodChart.Axis;
import vn.dondoc.report.chart.PeriodChart.Column;
import vn.dondoc.report.chart.PeriodChart.Mark;
import vn.dondoc.report.chart.PeriodChart.Row;
import vn.dondoc.report.chart.PeriodChart.Value;

final class PeriodChartTest {

    private static Value value(String period, double value) {
        return new Value(Period.parse(period).orElseThrow(), value, null, null, true);
    }

    private static List<Value> months(double... values) {
        return Stream.iterate(1, i -> i + 1)
                .limit(values.length)
                .map(i -> value("2023-0" + i, values[i - 1]))
                .toList();
    }

    private static List<Double> ys(PeriodChart chart) {
        return chart.marks().stream().map(mark -> Double.valueOf(mark.y())).toList();
    }

    @Test
    void higherValuesStandHigher() {
        assertThat(ys(PeriodChart.of(Axis.PERCENT, 80, months(70, 75, 90))))
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void firstRankStandsAtTheTop() {
        PeriodChart chart = PeriodChart.of(Axis.RANK, 3, months(5, 3, 1));

        assertThat(chart.rows()).extracting(Row::value).containsExactly(bd(1), bd(2), bd(3), bd(4), bd(5));
        assertThat(ys(chart)).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(ys(chart).get(2)).isEqualTo(PeriodChart.TOP);
    }

    @Test
    void valueOnTheTargetStandsOnItsLine() {
        PeriodChart chart = PeriodChart.of(Axis.PERCENT, 95, months(90, 95));

        assertThat(chart.marks().get(1).y()).isEqualTo(chart.target());
    }

    @Test
    void axisHoldsTheTargetAndSaysWhetherItStartsAtZero() {
        PeriodChart far = PeriodChart.of(Axis.PERCENT, 100, months(2, 3));
        PeriodChart near = PeriodChart.of(Axis.PERCENT, 95, months(94, 96));

        assertThat(far.fromZero()).isTrue();
        assertThat(far.rows()).extracting(Row::value).first().isEqualTo(bd(0));
        assertThat(far.rows()).extracting(Row::value).last().isEqualTo(bd(100));
        assertThat(near.fromZero()).isFalse();
        assertThat(near.rows()).extracting(Row::value).allMatch(tick -> tick.compareTo(bd(100)) <= 0);
    }

    @Test
    void lineBreaksWhereAPeriodHasNoValue() {
        PeriodChart chart = PeriodChart.of(
                Axis.NUMBER,
                10,
                List.of(value("2023-01", 1), value("2023-02", 2), value("2023-04", 3), value("2023-05", 4)));

        assertThat(chart.paths()).hasSize(2).allMatch(path -> path.matches("M[\\d.]+ [\\d.]+L[\\d.]+ [\\d.]+"));
    }

    @Test
    void periodsLieApartAsInTime() {
        List<Mark> marks = PeriodChart.of(
                        Axis.NUMBER, 1, List.of(value("2023-01", 1), value("2023-02", 2), value("2023-06", 3)))
                .marks();
        double first = Double.parseDouble(marks.get(0).x());
        double second = Double.parseDouble(marks.get(1).x());
        double third = Double.parseDouble(marks.get(2).x());

        assertThat((third - second) / (second - first)).isBetween(3.5, 5.0);
    }

    @Test
    void oneValueIsAPointInTheMiddle() {
        PeriodChart chart = PeriodChart.of(Axis.NUMBER, 0, months(0));

        assertThat(chart.paths()).isEmpty();
        assertThat(chart.marks()).singleElement().matches(Mark::last);
        assertThat(Double.parseDouble(chart.marks().get(0).x()))
                .isBetween((double) PeriodChart.LEFT, (double) PeriodChart.RIGHT);
    }

    @Test
    void namesOfManyPeriodsDoNotRunIntoEachOther() {
        List<Value> values = Stream.iterate(Period.parse("2019-01").orElseThrow(), Period::next)
                .limit(60)
                .map(period -> new Value(period, 1, null, null, true))
                .toList();
        List<Double> labels = PeriodChart.of(Axis.NUMBER, 1, values).columns().stream()
                .filter(Column::labelled)
                .map(column -> Double.valueOf(column.x()))
                .toList();

        assertThat(labels).hasSizeGreaterThan(3).isSorted();
        for (int i = 1; i < labels.size(); i++) {
            assertThat(labels.get(i) - labels.get(i - 1)).isGreaterThan(30);
        }
    }

    @Test
    void everythingStaysInThePicture() {
        List<Value> values = List.of(
                new Value(Period.parse("2023-01").orElseThrow(), 50, 1.0, 100.0, false),
                new Value(Period.parse("2023-02").orElseThrow(), 99, 98.0, 100.0, true));
        for (Mark mark : PeriodChart.of(Axis.PERCENT, 80, values).marks()) {
            assertThat(Stream.of(mark.y(), String.valueOf(mark.high()), String.valueOf(mark.low()), mark.nameY())
                            .map(Double::valueOf))
                    .allMatch(y -> y >= 8 && y <= PeriodChart.HEIGHT);
        }
    }

    private static BigDecimal bd(int value) {
        return BigDecimal.valueOf(value);
    }
}
