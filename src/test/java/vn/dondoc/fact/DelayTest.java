package vn.dondoc.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.model.Escalation;

/** Days overdue and the ladder's level (model.md, 6). */
final class DelayTest {

    /** Due on Friday 28/04/2023, before the long holiday of 29/04 to 03/05; Saturday 06/05 is worked instead. */
    @ParameterizedTest(name = "{0}: {1} calendar days, level {2}; {3} working days, level {4}")
    @CsvSource({
        "2023-04-27, 0,  0, 0, 0",
        "2023-04-28, 0,  0, 0, 0",
        "2023-04-29, 1,  1, 0, 0",
        "2023-05-03, 5,  1, 0, 0",
        "2023-05-04, 6,  2, 1, 1",
        "2023-05-06, 8,  2, 3, 1",
        "2023-05-07, 9,  2, 3, 1",
        "2023-05-10, 12, 2, 6, 2",
        "2023-05-13, 15, 2, 8, 2",
        "2023-05-14, 16, 3, 8, 2",
        "2023-06-30, 63, 3, 43, 3",
    })
    void countsTheDaysAfterTheDueDateUpToTheDay(
            String asOf, int calendarDays, int calendarLevel, int workingDays, int workingLevel) {
        assertThat(overdue(asOf, "calendar"))
                .extracting(Delay::days, Delay::level)
                .containsExactly(calendarDays, calendarLevel);
        assertThat(overdue(asOf, "working"))
                .extracting(Delay::days, Delay::level)
                .containsExactly(workingDays, workingLevel);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"continuous", "'{when: khi có văn bản}'"})
    void isUnknownWithoutADueDate(String timing) {
        assertThat(Derived.on("2023-12-31", Derived.UNITS, Derived.PROGRAM, Derived.task(timing))
                        .assignment("p1", "t", null))
                .extracting(Assignment::overdue)
                .isNull();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2023-07-02, 0", "2023-07-03, 0", "2023-07-04, 1"})
    void countsFromTheRolledDate(String asOf, int days) {
        assertThat(Derived.on(
                                asOf,
                                Derived.UNITS,
                                Derived.PROGRAM,
                                "workingDays: {roll: true}\n",
                                Derived.task("2023-07-01"))
                        .assignment("p1", "t", null))
                .extracting(a -> a.overdue() == null ? -1 : a.overdue().days())
                .isEqualTo(days);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"0, 0", "1, 0", "2147483647, 0"})
    void hasNoLevelWithoutALadder(long days, int level) {
        assertThat(Escalation.NONE.levelAfter(days)).isEqualTo(level);
        assertThat(Escalation.NONE.topLevel()).isZero();
    }

    private static Delay overdue(String asOf, String count) {
        Derived derived = Derived.on(
                asOf,
                Derived.UNITS,
                Derived.PROGRAM,
                "escalation: {count: " + count + ", ladder: [{level: 1, after: 1, notify: [head]},"
                        + " {level: 2, after: 6, notify: [head]}, {level: 3, after: 16, notify: [head]}]}\n",
                Derived.task("2023-04-28"),
                "---\n{kind: Calendar, holidays: [{date: 2023-05-01}, {date: 2023-05-02}, {date: 2023-05-03}],"
                        + " workingDays: [2023-05-06]}\n");
        Assignment assignment = derived.assignment("p1", "t", null);
        if (assignment == null || assignment.overdue() == null) {
            throw new AssertionError("no due date");
        }
        return assignment.overdue();
    }
}
