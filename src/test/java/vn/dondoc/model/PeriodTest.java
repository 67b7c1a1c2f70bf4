package vn.dondoc.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2023-01, MONTHLY,     2023-01-01, 2023-01-31, 2022-12, 2023-02",
        "2024-02, MONTHLY,     2024-02-01, 2024-02-29, 2024-01, 2024-03",
        "2023-12, MONTHLY,     2023-12-01, 2023-12-31, 2023-11, 2024-01",
        "2023-Q1, QUARTERLY,   2023-01-01, 2023-03-31, 2022-Q4, 2023-Q2",
        "2023-Q4, QUARTERLY,   2023-10-01, 2023-12-31, 2023-Q3, 2024-Q1",
        "2023-H1, HALF_YEARLY, 2023-01-01, 2023-06-30, 2022-H2, 2023-H2",
        "2023-H2, HALF_YEARLY, 2023-07-01, 2023-12-31, 2023-H1, 2024-H1",
        "2023,    YEARLY,      2023-01-01, 2023-12-31, 2022,    2024",
    })
    void hasDaysAndNeighbours(
            String name, Frequency frequency, LocalDate first, LocalDate last, String previous, String next) {
        Period period = Period.parse(name).orElseThrow();

        assertThat(period.frequency()).isEqualTo(frequency);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.previous().name()).isEqualTo(previous);
        assertThat(period.next().name()).isEqualTo(next);
        assertThat(period.name()).isEqualTo(name);
        assertThat(Period.containing(first, frequency)).isEqualTo(period);
        assertThat(Period.containing(last, frequency)).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023-",
                "2023-00",
                "2023-13",
                "2023-1",
                "2023-Q0",
                "2023-Q5",
                "2023-H0",
                "2023-H3",
                "23",
                "0000",
                "02023",
                "2023-q1",
                "2023-Q1 ",
                "２０２３",
                "2023-03-01"
            })
    void isNoPeriod(String name) {
        assertThat(Period.parse(name)).isEmpty();
    }

    @Test
    void endsWithinCountsTheLastDayAlone() {
        LocalDate from = LocalDate.of(2023, 3, 31);
        LocalDate to = LocalDate.of(2023, 6, 29);

        assertThat(names(Period.endingWithin(Frequency.MONTHLY, from, to)))
                .containsExactly("2023-03", "2023-04", "2023-05");
        assertThat(names(Period.endingWithin(Frequency.QUARTERLY, from, to))).containsExactly("2023-Q1");
        assertThat(names(Period.endingWithin(Frequency.HALF_YEARLY, from, to))).isEmpty();
        assertThat(names(Period.endingWithin(Frequency.QUARTERLY, from.plusDays(1), to.plusDays(1))))
                .containsExactly("2023-Q2");
    }

    @Test
    void comesInTheOrderOfItsLastDay() {
        List<Period> periods = List.of("2023", "2023-06", "2023-Q1", "2023-H1", "2023-Q2").stream()
                .map(name -> Period.parse(name).orElseThrow())
                .sorted()
                .toList();

        assertThat(names(periods)).containsExactly("2023-Q1", "2023-06", "2023-Q2", "2023-H1", "2023");
    }

    private static List<String> names(List<Period> periods) {
        return periods.stream().map(Period::name).toList();
    }
}
