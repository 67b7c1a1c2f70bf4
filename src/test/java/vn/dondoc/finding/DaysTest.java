package vn.dondoc.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.finding.Change.Kind;

/** How results follow one another: looking ahead, and looking back. */
final class DaysTest {

    private static final LocalDate FIRST = day(1);

    private static final Finding REMINDER = Made.due("a", day(3));
    private static final Finding LATE = Made.due("b", day(3));
    private static final Finding WORSE = new Finding(
            LATE.rule(),
            Severity.CRITICAL,
            LATE.subject(),
            LATE.due(),
            2,
            2,
            LATE.message(),
            LATE.remedy(),
            LATE.basis(),
            LATE.location(),
            LATE.evidence(),
            null,
            null,
            false,
            null,
            "b");
    private static final Finding NEVER_DUE = Made.finding("c", Severity.ERROR, 0);
    private static final Finding WAIVED = Made.finding("d", Severity.INFO, 0, Made.WAIVED, false, "a.yaml");

    /** A reminder from the second day on; on the third something is due, on the fourth it is late, on the fifth worse. */
    private static final Map<LocalDate, List<Finding>> FINDINGS = Map.of(
            day(1), List.of(),
            day(2), List.of(REMINDER),
            day(3), List.of(REMINDER, WAIVED),
            day(4), List.of(LATE, NEVER_DUE, WAIVED),
            day(5), List.of(WORSE, NEVER_DUE),
            day(6), List.of(WORSE));

    private final List<LocalDate> asked = new ArrayList<>();

    private static LocalDate day(int day) {
        return LocalDate.of(2023, 6, day);
    }

    private Audit audit(LocalDate day) {
        asked.add(day);
        return Made.audit(day, FINDINGS.getOrDefault(day, List.of()));
    }

    @Test
    void aForecastSaysWhatIsDueAndWhatWillBe() {
        Forecast forecast = Forecast.of(FIRST, day(5), this::audit);

        assertThat(forecast.start().asOf()).isEqualTo("2023-06-01");
        assertThat(forecast.end().asOf()).isEqualTo("2023-06-05");
        assertThat(forecast.days())
                .extracting(
                        Forecast.Day::day,
                        Forecast.Day::due,
                        day -> day.changes().stream()
                                .map(change ->
                                        change.kind() + " " + change.finding().fingerprint())
                                .toList())
                .containsExactly(
                        tuple(day(2), List.of(), List.of("APPEARED a")),
                        tuple(day(3), List.of(LATE), List.of()),
                        tuple(day(4), List.of(), List.of("APPEARED b", "APPEARED c", "VANISHED a")),
                        tuple(day(5), List.of(), List.of("ESCALATED b")));
        assertThat(forecast.due()).containsExactly(LATE);
        assertThat(forecast.ahead(Kind.APPEARED)).containsExactly(LATE, NEVER_DUE);
        assertThat(forecast.ahead(Kind.ESCALATED)).containsExactly(WORSE);
        assertThat(forecast.ahead(Kind.VANISHED)).containsExactly(REMINDER);
        assertThat(asked).as("each day once").doesNotHaveDuplicates().hasSize(6);
    }

    @Test
    void whatIsDueOnTheLastDayIsSeen() {
        Forecast forecast = Forecast.of(FIRST, day(3), this::audit);

        assertThat(forecast.due()).containsExactly(LATE);
        assertThat(forecast.end().asOf()).isEqualTo("2023-06-03");
    }

    @ParameterizedTest
    @CsvSource({"2023-06-02, true", "2023-06-03, true", "2023-06-04, false"})
    void aReminderSpeaksOfADeadlineThatHasNotPassed(LocalDate day, boolean reminder) {
        assertThat(Forecast.isReminder(LATE, day)).isEqualTo(reminder);
        assertThat(Forecast.isReminder(NEVER_DUE, day)).isFalse();
    }

    @Test
    void aCourseCountsAtEachStop() {
        Course course = Course.of(List.of(day(2), day(4), day(6)), this::audit);

        assertThat(course.last().asOf()).isEqualTo("2023-06-06");
        assertThat(course.stops())
                .extracting(
                        Course.Stop::day,
                        Course.Stop::total,
                        Course.Stop::waived,
                        stop -> stop.count(Kind.APPEARED),
                        stop -> stop.count(Kind.VANISHED),
                        stop -> stop.count(Kind.ESCALATED))
                .containsExactly(
                        tuple(day(2), 1L, 0L, 1L, 0L, 0L),
                        tuple(day(4), 2L, 1L, 2L, 1L, 0L),
                        tuple(day(6), 1L, 0L, 0L, 1L, 1L));
        assertThat(course.stops().get(1).counts())
                .isEqualTo(Map.of(Severity.INFO, 0L, Severity.WARNING, 0L, Severity.ERROR, 2L, Severity.CRITICAL, 0L));
    }
}
