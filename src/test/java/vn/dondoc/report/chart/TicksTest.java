package vn.dondoc.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TicksTest {

    @ParameterizedTest
    @CsvSource({
        "64.48, 81.1, 60 65 70 75 80 85",
        "0, 100, 0 50 100",
        "0, 1, 0 0.5 1",
        "94.9, 98.3, 94 95 96 97 98 99",
        "-3, 3, -4 -2 0 2 4",
        "99.2, 99.4, 99.2 99.3 99.4",
        "5, 5, 5 5.01",
        "0, 1000000, 0 500000 1000000",
    })
    void areRoundNumbersAroundTheValues(double least, double most, String ticks) {
        assertThat(Ticks.around(least, most, 4, false))
                .extracting(BigDecimal::toPlainString)
                .containsExactly(ticks.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0 1", "0, 2, 0 1 2", "0, 9, 0 5 10", "3, 3, 3 4"})
    void areWholeNumbersWhereOnlyThoseMakeSense(double least, double most, String ticks) {
        assertThat(Ticks.around(least, most, 4, true))
                .extracting(BigDecimal::toPlainString)
                .containsExactly(ticks.split(" "));
    }

    @Test
    void coverEverythingAndStayFew() {
        for (double least = -50; least < 50; least += 7.3) {
            for (double width = 0; width < 1e9; width = width * 3 + 0.007) {
                List<BigDecimal> ticks = Ticks.around(least, least + width, 4, false);

                assertThat(ticks.get(0).doubleValue()).isLessThanOrEqualTo(least);
                assertThat(ticks.get(ticks.size() - 1).doubleValue()).isGreaterThanOrEqualTo(least + width);
                assertThat(ticks).hasSizeBetween(2, 6).doesNotHaveDuplicates();
            }
        }
    }
}
