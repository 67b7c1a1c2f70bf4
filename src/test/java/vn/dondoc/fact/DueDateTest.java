package vn.dondoc.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Effective due dates: the program's, the plan's, extensions, and rolling last (model.md, 5 and 6). */
final class DueDateTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-06-30                                                    | OPEN 2023-06-30",
                "{before: 2023-07-01}                                          | OPEN 2023-06-30",
                "{before: 2023-03-01}                                          | OPEN 2023-02-28",
                "2023-02                                                       | OPEN 2023-02-28",
                "2023-Q2                                                       | OPEN 2023-06-30",
                "2023-H1                                                       | OPEN 2023-06-30",
                "2023                                                          | OPEN 2023-12-31",
                "{from: 2023-04-01, to: 2023-06-15}                            | OPEN 2023-06-15",
                "continuous                                                    | OPEN -",
                "{when: khi có văn bản}                                        | OPEN -",
                "{when: khi có văn bản, triggered: 2023-05-31, within: 30}     | OPEN 2023-06-30",
                "{when: khi có văn bản, triggered: 2023-05-31, within: 0}      | OPEN 2023-05-31",
                // On the as-of date it has happened; the day after, not yet.
                "{when: khi có văn bản, triggered: 2023-06-30, within: 1}      | OPEN 2023-07-01",
                "{when: khi có văn bản, triggered: 2023-07-01, within: 1}      | OPEN -",
            })
    void comesFromTheTiming(String timing, String expected) {
        assertThat(derived(timing, "", false).stateAndDue("p1", null)).isEqualTo(expected);
    }

    @Test
    void isTheLastDayOfEveryOccurrence() {
        Derived derived = derived("{recurring: quarterly}", "", false);

        assertThat(List.of("2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"))
                .extracting(q -> derived.stateAndDue("p1", q))
                .containsExactly("OPEN 2023-03-31", "OPEN 2023-06-30", "OPEN 2023-09-30", "OPEN 2023-12-31");
        assertThat(derived.stateAndDue("p1", null)).isEqualTo("none");
    }

    @ParameterizedTest(name = "program {0}, plan {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-06-30                                             | 2023-06-29             | 2023-06-29",
                "2023-06-30                                             | 2023-07-01             | 2023-06-30",
                "2023-06-30                                             | continuous             | 2023-06-30",
                "2023-06-30                                             | {recurring: quarterly} | 2023-06-30",
                "continuous                                             | 2023-06-15             | -",
                "{when: khi có văn bản, triggered: 2023-05-31, within: 30} | 2023-06-15          | 2023-06-15",
                "{when: khi có văn bản, triggered: 2023-05-31, within: 30} | 2023-07-15          | 2023-06-30",
                "{when: khi có văn bản}                                 | 2023-06-15             | -",
            })
    void isThePlansWhereThatIsEarlier(String program, String plan, String expected) {
        assertThat(derived(program, plan("2023-01-20", 1, plan), false).stateAndDue("p1", null))
                .isEqualTo("OPEN " + expected);
    }

    @Test
    void isNeverThePlansForAnOccurrence() {
        assertThat(derived("{recurring: quarterly}", plan("2023-01-20", 1, "2023-05-15"), false)
                        .stateAndDue("p1", "2023-Q2"))
                .isEqualTo("OPEN 2023-06-30");
    }

    @Test
    void takesTheHighestVisibleRevisionOfThePlan() {
        String first = plan("2023-05-01", 1, "2023-06-20");
        String second = plan("2023-04-01", 2, "2023-06-10");
        String third = plan("2023-07-01", 3, "2023-06-01");

        assertThat(derived("2023-06-30", first + second + third, false).stateAndDue("p1", null))
                .isEqualTo("OPEN 2023-06-10");
    }

    @ParameterizedTest(name = "{0}; done {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-08-31 on 2023-06-20                             |            | 2023-08-31",
                // Not only later: an extension replaces the date, whatever it says.
                "2023-05-31 on 2023-06-20                             |            | 2023-05-31",
                // The last decided wins, whatever the order it is written in.
                "2023-08-31 on 2023-06-20, 2023-07-31 on 2023-06-10   |            | 2023-08-31",
                "2023-07-31 on 2023-06-10, 2023-08-31 on 2023-06-20   |            | 2023-08-31",
                // On one day: the later in reading order.
                "2023-08-31 on 2023-06-20, 2023-07-31 on 2023-06-20   |            | 2023-07-31",
                // Decided after the as-of date: it does not exist yet.
                "2023-08-31 on 2023-06-30                             |            | 2023-08-31",
                "2023-08-31 on 2023-07-01                             |            | 2023-06-30",
                // Decided after the task was done.
                "2023-08-31 on 2023-06-10                             | 2023-06-10 | 2023-08-31",
                "2023-08-31 on 2023-06-11                             | 2023-06-10 | 2023-06-30",
                "2023-07-31 on 2023-06-10, 2023-08-31 on 2023-06-11   | 2023-06-10 | 2023-07-31",
            })
    void isReplacedByAnExtension(String extensions, @Nullable String done, String expected) {
        String reports =
                done == null ? "" : Derived.report("p1", "2023-06", "2023-06-17", "status: done, done: " + done);

        assertThat(derived("2023-06-30", extensions(extensions) + reports, false)
                        .stateAndDue("p1", null))
                .isEqualTo((done == null ? "OPEN " : "DONE ") + expected);
    }

    @Test
    void isExtendedAfterTheClaimWhereThatIsRejected() {
        String claimed = Derived.report("p1", "2023-06", "2023-06-17", "status: done, done: 2023-06-10");
        String rejected = "type: rejection, unit: p1, task: t, decided: 2023-06-18";
        String extended = "type: extension, unit: p1, task: t, due: 2023-08-31, decided: 2023-06-20";

        assertThat(derived("2023-06-30", claimed + Derived.decisions(rejected, extended), false)
                        .stateAndDue("p1", null))
                .isEqualTo("OPEN 2023-08-31");
    }

    @Test
    void cannotBeExtendedWhereThereIsNone() {
        assertThat(derived("continuous", extensions("2023-08-31 on 2023-06-20"), false)
                        .stateAndDue("p1", null))
                .isEqualTo("OPEN -");
    }

    @Test
    void isExtendedForOneOccurrenceAlone() {
        String extension = Derived.decisions(
                "type: extension, unit: p1, task: t, occurrence: 2023-Q2, due: 2023-07-31, decided: 2023-06-20");
        Derived derived = derived("{recurring: quarterly}", extension, false);

        assertThat(derived.stateAndDue("p1", "2023-Q1")).isEqualTo("OPEN 2023-03-31");
        assertThat(derived.stateAndDue("p1", "2023-Q2")).isEqualTo("OPEN 2023-07-31");
    }

    @ParameterizedTest(name = "program {0}, plan {1}, extension {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                // 01/07 and 02/07/2023 are a week-end.
                "2023-07-01 |            |                          | 2023-07-03",
                "2023-06-30 |            |                          | 2023-06-30",
                // Which is earlier is asked before rolling.
                "2023-07-03 | 2023-07-01 |                          | 2023-07-03",
                "2023-06-30 | 2023-06-24 |                          | 2023-06-26",
                "2023-06-30 |            | 2023-08-05 on 2023-06-20 | 2023-08-07",
            })
    void isRolledLast(String program, @Nullable String plan, @Nullable String extension, String expected) {
        String documents =
                (plan == null ? "" : plan("2023-01-20", 1, plan)) + (extension == null ? "" : extensions(extension));

        assertThat(derived(program, documents, true).stateAndDue("p1", null)).isEqualTo("OPEN " + expected);
    }

    private static Derived derived(String timing, String documents, boolean roll) {
        return Derived.on(
                "2023-06-30",
                Derived.UNITS,
                Derived.PROGRAM,
                Derived.MONTHLY,
                "workingDays: {roll: " + roll + "}\n",
                Derived.task(timing),
                documents);
    }

    private static String plan(String submitted, int revision, String timing) {
        return "---\n{kind: UnitPlan, program: cchc, unit: p1, revision: " + revision + ", submitted: " + submitted
                + ", tasks: [{task: t, timing: " + timing + "}]}\n";
    }

    /** {@code DUE on DECIDED, ...} */
    private static String extensions(String written) {
        return Derived.decisions(List.of(written.split(", ", -1)).stream()
                .map(e -> e.split(" on ", -1))
                .map(e -> "type: extension, unit: p1, task: t, due: " + e[0] + ", decided: " + e[1])
                .toArray(String[]::new));
    }
}
