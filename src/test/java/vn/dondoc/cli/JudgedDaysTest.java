package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.cli.JudgedDays.Step;

final class JudgedDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2023-02-27, 2023-03-02, DAY,     2023-02-27 2023-02-28 2023-03-01 2023-03-02",
        "2023-06-30, 2023-06-30, DAY,     2023-06-30",
        "2023-06-30, 2023-06-30, QUARTER, 2023-06-30",
        // Both ends, also where the last is no whole number of steps away.
        "2023-06-01, 2023-06-20, WEEK,    2023-06-01 2023-06-08 2023-06-15 2023-06-20",
        "2023-01-15, 2023-04-10, MONTH,   2023-01-15 2023-02-15 2023-03-15 2023-04-10",
        // 31 January, and not 28 March: each is counted from the first.
        "2023-01-29, 2023-04-29, MONTH,   2023-01-29 2023-02-28 2023-03-29 2023-04-29",
        // From month's end to month's end where one of the ends is one.
        "2023-01-31, 2023-05-31, MONTH,   2023-01-31 2023-02-28 2023-03-31 2023-04-30 2023-05-31",
        "2023-02-28, 2023-04-30, MONTH,   2023-02-28 2023-03-31 2023-04-30",
        "2023-01-01, 2023-03-31, MONTH,   2023-01-01 2023-01-31 2023-02-28 2023-03-31",
        "2024-01-31, 2024-03-15, MONTH,   2024-01-31 2024-02-29 2024-03-15",
        // The last day says where quarters end.
        "2023-01-01, 2023-12-31, QUARTER, 2023-01-01 2023-03-31 2023-06-30 2023-09-30 2023-12-31",
        "2023-01-31, 2023-06-30, QUARTER, 2023-01-31 2023-03-31 2023-06-30",
        "2023-01-31, 2023-06-15, QUARTER, 2023-01-31 2023-04-30 2023-06-15",
        "2023-01-10, 2023-06-15, QUARTER, 2023-01-10 2023-04-10 2023-06-15",
        "2023-02-28, 2023-03-28, DAY,     2023-02-28",
    })
    void between(LocalDate from, LocalDate to, Step step, String days) {
        assertThat(JudgedDays.problems("--from", from, "--to", to, step)).isEmpty();
        assertThat(JudgedDays.between(from, to, step))
                .containsAll(
                        Arrays.stream(days.split(" ", -1)).map(LocalDate::parse).toList())
                .hasSize(
                        step == Step.DAY ? (int) (to.toEpochDay() - from.toEpochDay()) + 1 : days.split(" ", -1).length)
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-02, 2023-01-01, DAY",
        "2023-01-01, 2025-09-27, DAY",
        "0001-01-01, 9999-12-31, QUARTER",
        "2023-01-01, +10000-01-01, QUARTER",
        "+999999999-12-31, +999999999-12-31, DAY",
    })
    void noneOrTooMany(LocalDate from, LocalDate to, Step step) {
        assertThat(JudgedDays.problems("--from", from, "--to", to, step)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2023-01-01, 2025-09-26, DAY, 1000", "9999-12-01, 9999-12-31, WEEK, 6"})
    void theMost(LocalDate from, LocalDate to, Step step, int days) {
        assertThat(JudgedDays.problems("--from", from, "--to", to, step)).isEmpty();
        assertThat(JudgedDays.between(from, to, step)).hasSize(days);
    }
}
