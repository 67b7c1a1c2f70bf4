package vn.dondoc.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.model.Calendar;

/** The days around 30/04/2023: a long holiday, and a Saturday worked instead. */
final class WorkingDaysTest {

    private static final LocalDate SWAPPED = LocalDate.of(2023, 5, 6);

    private final WorkingDays days = new WorkingDays(new Calendar(
            Set.of(
                    LocalDate.of(2023, 5, 1),
                    LocalDate.of(2023, 5, 2),
                    LocalDate.of(2023, 5, 3),
                    // A holiday that is also a swapped day is worked.
                    SWAPPED),
            Set.of(SWAPPED)));

    @ParameterizedTest
    @CsvSource({
        "2023-04-28, true,  2023-04-28",
        "2023-04-29, false, 2023-05-04",
        "2023-04-30, false, 2023-05-04",
        "2023-05-01, false, 2023-05-04",
        "2023-05-03, false, 2023-05-04",
        "2023-05-04, true,  2023-05-04",
        "2023-05-06, true,  2023-05-06",
        "2023-05-07, false, 2023-05-08",
    })
    void rollsToTheNextWorkingDay(LocalDate day, boolean working, LocalDate rolled) {
        assertThat(days.isWorking(day)).isEqualTo(working);
        assertThat(days.roll(day)).isEqualTo(rolled);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-28, 0, 2023-04-28",
        "2023-04-29, 0, 2023-04-29",
        "2023-04-28, 1, 2023-05-04",
        "2023-04-29, 1, 2023-05-04",
        "2023-04-28, 3, 2023-05-06",
        "2023-04-28, 4, 2023-05-08",
    })
    void findsTheNthWorkingDayAfter(LocalDate day, int n, LocalDate expected) {
        assertThat(days.after(day, n)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-28, 2023-04-28, 0",
        "2023-04-28, 2023-05-03, 0",
        "2023-04-28, 2023-05-04, 1",
        "2023-04-27, 2023-05-04, 2",
        "2023-05-04, 2023-05-08, 3",
        "2023-05-08, 2023-05-04, 0",
    })
    void countsTheDayItEndsOnAndNotTheOneItBeginsOn(LocalDate after, LocalDate upTo, int expected) {
        assertThat(days.between(after, upTo)).isEqualTo(expected);
    }

    /** Counting by weeks agrees with going day by day, whatever is off and swapped, on both sides of 01/01/1970. */
    @ParameterizedTest
    @CsvSource({"1969-11-20, 1", "1970-01-01, 2", "2023-01-01, 3", "2024-02-20, 4", "0001-01-01, 5"})
    void agreesWithCountingDayByDay(LocalDate from, long seed) {
        Random random = new Random(seed);
        WorkingDays drawn = new WorkingDays(new Calendar(drawn(from, random), drawn(from, random)));
        for (int i = 0; i < 200; i++) {
            LocalDate after = from.plusDays(random.nextInt(90));
            LocalDate upTo = from.plusDays(random.nextInt(90));
            List<LocalDate> worked = after.plusDays(1)
                    .datesUntil(after.isBefore(upTo) ? upTo.plusDays(1) : after.plusDays(1))
                    .filter(drawn::isWorking)
                    .toList();

            assertThat(drawn.between(after, upTo)).as("%s to %s", after, upTo).isEqualTo(worked.size());
            for (int n = 1; n <= worked.size(); n++) {
                assertThat(drawn.after(after, n)).as("%s + %s", after, n).isEqualTo(worked.get(n - 1));
            }
            if (!worked.isEmpty()) {
                assertThat(drawn.roll(after.plusDays(1))).isEqualTo(worked.get(0));
            }
        }
    }

    private static Set<LocalDate> drawn(LocalDate from, Random random) {
        return Stream.generate(() -> from.plusDays(random.nextInt(90)))
                .limit(20)
                .collect(Collectors.toSet());
    }

    /** Far beyond what could be gone through day by day. */
    @Test
    void countsOverMillennia() {
        LocalDate first = LocalDate.of(1, 1, 1);
        LocalDate last = LocalDate.of(9999, 12, 31);

        for (int i = 0; i < 100_000; i++) {
            assertThat(days.between(first, last)).isEqualTo(2_608_612);
        }
    }
}
