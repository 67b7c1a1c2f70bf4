package vn.dondoc.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

final class TrendTest {

    @Test
    void goesOnAsTheValuesDo() {
        assertThat(trend(11, 0, 99, 1, 98, 2, 97).projected(4)).isEqualTo(BigFraction.of(88));
    }

    @Test
    void isExactWhereFloatingPointIsNot() {
        // Through (0,0), (1,1), (3,1): y = 2/7 x + 2/7.
        assertThat(trend(6, 0, 0, 1, 1, 3, 1).projected(9)).isEqualTo(BigFraction.of(2));
    }

    @Test
    void looksAtTheLastValuesOnly() {
        assertThat(trend(9, 0, 0, 1, 50, 2, 50, 3, 50).projected(3)).isEqualTo(BigFraction.of(50));
        assertThat(trend(9, 0, 0, 1, 50, 2, 50, 3, 50).projected(4)).isEqualTo(BigFraction.of(150));
    }

    @Test
    void needsThreeValues() {
        assertThat(trend(9, 0, 1, 1, 2).projected(4)).isNull();
        assertThat(trend(9, 0, 1, 1, 2, 2, 3).projected(2)).isNull();
        assertThat(trend(9, 0, 1, 1, 2, 2, 3).projected(4)).isNotNull();
    }

    @Test
    void saysNothingOfThePeriodThatHasItsValue() {
        assertThat(trend(2, 0, 1, 1, 2, 2, 3).projected(4)).isNull();
        assertThat(trend(3, 0, 1, 1, 2, 2, 3).projected(4)).isEqualTo(BigFraction.of(4));
    }

    private static Trend trend(int lastOwed, int... indexesAndValues) {
        List<Trend.Point> points = new ArrayList<>();
        for (int i = 0; i < indexesAndValues.length; i += 2) {
            points.add(new Trend.Point(indexesAndValues[i], "", BigFraction.of(indexesAndValues[i + 1])));
        }
        return new Trend(points, lastOwed);
    }
}
