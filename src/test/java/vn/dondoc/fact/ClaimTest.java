package vn.dondoc.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** States from mentions, revisions, rejections and acceptances (model.md, 6). */
final class ClaimTest {

    /**
     * Mentions as {@code MONTH SUBMITTED STATUS [DONE]}, verdicts as {@code - DAY} (rejection) or {@code + DAY}
     * (acceptance), in reading order.
     */
    @ParameterizedTest(name = "{0}; {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "                                                                |                              | OPEN |",
                "03 2023-03-17 in-progress                                       |                              | OPEN |",
                "03 2023-03-17 done 2023-03-10                                   |                              | DONE | 2023-03-10",
                "03 2023-03-17 done                                              |                              | DONE | 2023-03-17",
                // The latest period speaks, not the latest day.
                "04 2023-04-17 done 2023-04-10, 03 2023-05-17 in-progress        |                              | DONE | 2023-04-10",
                "03 2023-03-17 done 2023-03-10, 04 2023-04-17 in-progress        |                              | OPEN |",
                // Without a date of its own: that of the first of the unbroken run, else the day it came.
                "03 2023-03-17 done 2023-03-10, 04 2023-04-17 done               |                              | DONE | 2023-03-10",
                "03 2023-03-17 done, 04 2023-04-17 done                          |                              | DONE | 2023-03-17",
                "03 2023-03-17 done, 04 2023-04-17 done 2023-04-02               |                              | DONE | 2023-04-02",
                "02 2023-02-17 done, 03 2023-03-17 in-progress, 04 2023-04-17 done |                            | DONE | 2023-04-17",
                // A rejection from the one submission to the other breaks the run, both days included.
                "03 2023-03-17 done, 04 2023-04-17 done                          | - 2023-03-16                 | DONE | 2023-03-17",
                "03 2023-03-17 done, 04 2023-04-17 done                          | - 2023-03-17                 | DONE | 2023-04-17",
                "03 2023-03-17 done, 04 2023-04-17 done                          | - 2023-04-16                 | DONE | 2023-04-17",
                "03 2023-03-17 done, 04 2023-04-17 done                          | - 2023-04-17                 | OPEN |",
                "03 2023-03-17 done, 04 2023-04-17 done                          | - 2023-04-18                 | OPEN |",
                // On or after the done date it reopens.
                "03 2023-03-17 done 2023-03-10                                   | - 2023-03-09                 | DONE | 2023-03-10",
                "03 2023-03-17 done 2023-03-10                                   | - 2023-03-10                 | OPEN |",
                "03 2023-03-17 done 2023-03-10                                   | - 2023-06-30                 | OPEN |",
                "03 2023-03-17 done 2023-03-10                                   | - 2023-07-01                 | DONE | 2023-03-10",
                // An acceptance ends it: later, or later in reading order on one day.
                "03 2023-03-17 done 2023-03-10                                   | - 2023-03-20, + 2023-03-21   | DONE | 2023-03-10",
                "03 2023-03-17 done 2023-03-10                                   | + 2023-03-21, - 2023-03-20   | DONE | 2023-03-10",
                "03 2023-03-17 done 2023-03-10                                   | - 2023-03-20, + 2023-03-20   | DONE | 2023-03-10",
                "03 2023-03-17 done 2023-03-10                                   | + 2023-03-20, - 2023-03-20   | OPEN |",
                "03 2023-03-17 done 2023-03-10                                   | - 2023-03-20, + 2023-03-19   | OPEN |",
                "03 2023-03-17 done 2023-03-10                                   | - 2023-03-20, + 2023-07-01   | OPEN |",
                "03 2023-03-17 done 2023-03-10                        | - 2023-03-20, + 2023-03-21, - 2023-03-22 | OPEN |",
                // Alone it is no claim.
                "03 2023-03-17 in-progress                                       | + 2023-03-20                 | OPEN |",
                // Done again after the rejection.
                "03 2023-03-17 done 2023-03-10, 04 2023-04-17 done 2023-04-10    | - 2023-03-20                 | DONE | 2023-04-10",
                // What came after the as-of date is not known.
                "06 2023-06-30 done 2023-06-20                                   |                              | DONE | 2023-06-20",
                "06 2023-07-01 done 2023-06-20                                   |                              | OPEN |",
            })
    void standsOrNot(@Nullable String mentions, @Nullable String verdicts, Status status, @Nullable LocalDate done) {
        StringBuilder documents = new StringBuilder();
        for (String mention : mentions == null ? new String[0] : mentions.split(", ", -1)) {
            String[] parts = mention.split(" ", -1);
            String day = parts.length > 3 ? ", done: " + parts[3] : "";
            documents.append(Derived.report("p1", "2023-" + parts[0], parts[1], "status: " + parts[2] + day));
        }
        List<String> decisions = new ArrayList<>();
        for (String verdict : verdicts == null ? new String[0] : verdicts.split(", ", -1)) {
            String type = verdict.charAt(0) == '-' ? "rejection" : "acceptance";
            decisions.add("type: " + type + ", unit: p1, task: t, decided: " + verdict.substring(2));
        }

        Derived derived = derived(documents + Derived.decisions(decisions.toArray(String[]::new)));

        assertThat(derived.assignment("p1", "t", null)).satisfies(a -> {
            assertThat(a.status()).isEqualTo(status);
            assertThat(a.done()).isEqualTo(done);
        });
    }

    @Test
    void isTakenFromTheHighestVisibleRevisionByNumber() {
        String first = Derived.report("p1", "2023-03", "2023-03-17", "status: done, done: 2023-03-10");
        String second = Derived.report("p1", "2023-03", "2023-03-16", "status: in-progress")
                .replace("tasks:", "revision: 2, tasks:");
        String third = Derived.report("p1", "2023-03", "2023-07-01", "status: done, done: 2023-03-11")
                .replace("tasks:", "revision: 3, tasks:");

        assertThat(derived(first + second + third).stateAndDue("p1", null)).isEqualTo("OPEN 2023-05-31");
    }

    @Test
    void isForgottenWhereTheHighestRevisionNoLongerMentionsTheTask() {
        String first = Derived.report("p1", "2023-03", "2023-03-17", "status: done, done: 2023-03-10");
        String second =
                "---\n{kind: UnitReport, program: cchc, unit: p1, report: m, period: 2023-03, submitted: 2023-03-20, revision: 2}\n";

        assertThat(derived(first + second).assignment("p1", "t", null)).satisfies(a -> {
            assertThat(a.status()).isEqualTo(Status.OPEN);
            assertThat(a.latest()).isNull();
        });
    }

    @Test
    void isMadeByTheUnitItself() {
        assertThat(derived(Derived.report("p2", "2023-03", "2023-03-17", "status: done"))
                        .stateAndDue("p1", null))
                .isEqualTo("OPEN 2023-05-31");
    }

    private static Derived derived(String documents) {
        return Derived.on(
                "2023-06-30", Derived.UNITS, Derived.PROGRAM, Derived.MONTHLY, Derived.task("2023-05-31"), documents);
    }
}
