package vn.dondoc.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
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
}
