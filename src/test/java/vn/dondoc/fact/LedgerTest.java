package vn.dondoc.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cancellation, transfer and succession (model.md, 6): who holds the task of ward 1, due 31/05/2023, on 30/06/2023. */
final class LedgerTest {

    @ParameterizedTest(name = "cancelled {0}, done {1}, rejected {2}: {3}")
    @CsvSource({
        "2023-06-10, ,           ,           CLOSED",
        "2023-06-30, ,           ,           CLOSED",
        "2023-07-01, ,           ,           OPEN",
        // Done on the day or before stays done.
        "2023-06-10, 2023-06-09, ,           DONE",
        "2023-06-10, 2023-06-10, ,           DONE",
        "2023-06-10, 2023-06-11, ,           CLOSED",
        // What was rejected is not done, whenever that was.
        "2023-06-10, 2023-06-09, 2023-06-12, CLOSED",
        "2023-06-10, 2023-06-09, 2023-07-02, DONE",
    })
    void cancellationClosesWhatWasNotDone(
            String decided, @Nullable String done, @Nullable String rejected, Status expected) {
        String claim = done == null ? "" : Derived.report("p1", "2023-06", "2023-06-17", "status: done, done: " + done);
        String rejection =
                rejected == null ? "" : Derived.decisions("type: rejection, unit: p1, task: t, decided: " + rejected);
        String cancelled = Derived.decisions("type: cancellation, unit: p1, task: t, decided: " + decided);

        Derived derived = derived(Derived.UNITS, claim + rejection + cancelled);

        assertThat(derived.stateAndDue("p1", null)).startsWith(expected.name());
    }

    @Test
    void cancellationForAllReachesEveryLead() {
        String program = Derived.task("2023-05-31").replace("[p1]", "[p1, p2]");
        String cancelled = Derived.decisions("type: cancellation, task: t, decided: 2023-06-10");

        assertThat(holders(Derived.on("2023-06-30", Derived.UNITS, Derived.PROGRAM, program, cancelled)))
                .isEqualTo("p1 CLOSED 2023-05-31, p2 CLOSED 2023-05-31");
    }

    @Test
    void cancellationOfAnOccurrenceTouchesThatAlone() {
        String recurring = Derived.task("{recurring: half-yearly}");
        String cancelled =
                Derived.decisions("type: cancellation, unit: p1, task: t, occurrence: 2023-H1, decided: 2023-06-10");
        Derived derived = Derived.on("2023-06-30", Derived.UNITS, Derived.PROGRAM, recurring, cancelled);

        assertThat(derived.stateAndDue("p1", "2023-H1")).isEqualTo("CLOSED 2023-06-30");
        assertThat(derived.stateAndDue("p1", "2023-H2")).isEqualTo("OPEN 2023-12-31");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "transfer to p2 on 2023-06-10                             | p1 CLOSED 2023-05-31, p2 OPEN 2023-05-31",
                "transfer to p2 on 2023-06-30                             | p1 CLOSED 2023-05-31, p2 OPEN 2023-05-31",
                "transfer to p2 on 2023-07-01                             | p1 OPEN 2023-05-31",
                // With the due date that the old unit had then.
                "extension p1 2023-07-31 on 2023-06-09; transfer to p2 on 2023-06-10 | p1 CLOSED 2023-07-31, p2 OPEN 2023-07-31",
                "extension p1 2023-07-31 on 2023-06-10; transfer to p2 on 2023-06-10 | p1 CLOSED 2023-07-31, p2 OPEN 2023-07-31",
                "transfer to p2 on 2023-06-10; extension p1 2023-07-31 on 2023-06-11 | p1 CLOSED 2023-07-31, p2 OPEN 2023-05-31",
                // The new unit's own extensions count.
                "transfer to p2 on 2023-06-10; extension p2 2023-08-31 on 2023-06-11 | p1 CLOSED 2023-05-31, p2 OPEN 2023-08-31",
                // Onward, and from what is closed or cancelled: nothing.
                "transfer to p2 on 2023-06-10; transfer p2 to p3 on 2023-06-10 | p1 CLOSED 2023-05-31, p2 CLOSED 2023-05-31, p3 OPEN 2023-05-31",
                "transfer p2 to p3 on 2023-06-11; transfer to p2 on 2023-06-10 | p1 CLOSED 2023-05-31, p2 CLOSED 2023-05-31, p3 OPEN 2023-05-31",
                "transfer p2 to p3 on 2023-06-09; transfer to p2 on 2023-06-10 | p1 CLOSED 2023-05-31, p2 OPEN 2023-05-31",
                "transfer to p2 on 2023-06-10; transfer to p3 on 2023-06-11 | p1 CLOSED 2023-05-31, p2 OPEN 2023-05-31",
                "cancellation on 2023-06-09; transfer to p2 on 2023-06-10 | p1 CLOSED 2023-05-31",
                "transfer to p2 on 2023-06-10; cancellation on 2023-06-11 | p1 CLOSED 2023-05-31, p2 OPEN 2023-05-31",
                // And back.
                "transfer to p2 on 2023-06-10; transfer p2 to p1 on 2023-06-11 | p1 OPEN 2023-05-31, p2 CLOSED 2023-05-31",
            })
    void transferHandsTheTaskOn(String decisions, String expected) {
        String documents = Derived.decisions(
                Stream.of(decisions.split("; ", -1)).map(LedgerTest::decision).toArray(String[]::new));

        assertThat(holders(derived(Derived.UNITS, documents))).isEqualTo(expected);
    }

    @Test
    void transferIntoWhatTheUnitHasMerges() {
        String program = Derived.task("2023-05-31").replace("[p1]", "[p1, p2]");
        String transfer = Derived.decisions(
                decision("extension p1 2023-08-31 on 2023-06-01"), decision("transfer to p2 on 2023-06-10"));

        assertThat(holders(Derived.on("2023-06-30", Derived.UNITS, Derived.PROGRAM, program, transfer)))
                .isEqualTo("p1 CLOSED 2023-08-31, p2 OPEN 2023-05-31");
    }

    @Test
    void afterATransferTheNewUnitSpeaksForItself() {
        String before = Derived.report("p1", "2023-06", "2023-06-17", "status: done, done: 2023-06-11");
        String transfer = Derived.decisions(decision("transfer to p2 on 2023-06-10"));
        String after = Derived.report("p2", "2023-06", "2023-06-17", "status: done, done: 2023-06-12");

        assertThat(holders(derived(Derived.UNITS, before + transfer)))
                .isEqualTo("p1 CLOSED 2023-05-31, p2 OPEN 2023-05-31");
        assertThat(holders(derived(Derived.UNITS, transfer + after)))
                .isEqualTo("p1 CLOSED 2023-05-31, p2 DONE 2023-05-31");
    }

    @Test
    void theNewUnitsPlanDoesNotMoveTheDueDate() {
        String plan =
                "---\n{kind: UnitPlan, program: cchc, unit: p2, submitted: 2023-01-20, tasks: [{task: t, timing: 2023-03-31}]}\n";

        assertThat(holders(derived(Derived.UNITS, plan + Derived.decisions(decision("transfer to p2 on 2023-06-10")))))
                .isEqualTo("p1 CLOSED 2023-05-31, p2 OPEN 2023-05-31");
    }

    /** Ends of wards as {@code p1 2023-06-09 > p2}. */
    @ParameterizedTest(name = "{0}; done {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "p1 2023-06-29 > p2                                          |            | p2 OPEN 2023-05-31",
                // On its last day it has not ceased.
                "p1 2023-06-30 > p2                                          |            | p1 OPEN 2023-05-31",
                "p1 2023-06-29                                               |            | p1 OPEN 2023-05-31",
                "p1 2023-06-10 > p2                                          | 2023-06-10 | p1 DONE 2023-05-31",
                "p1 2023-06-10 > p2                                          | 2023-06-11 | p2 OPEN 2023-05-31",
                // Unit by unit, whichever ended first, and back to nobody.
                "p1 2023-06-10 > p2; p2 2023-06-20 > p3                      |            | p3 OPEN 2023-05-31",
                "p1 2023-06-20 > p2; p2 2023-06-10 > p3                      |            | p3 OPEN 2023-05-31",
                "p1 2023-06-10 > p2; p2 2023-06-10 > p3                      |            | p3 OPEN 2023-05-31",
                "p3 2023-06-10 > p2; p2 2023-06-10 > p3; p1 2023-06-10 > p3  |            | p2 OPEN 2023-05-31",
                "p1 2023-06-10 > p2; p2 2023-06-20                           |            | p2 OPEN 2023-05-31",
                "p1 2023-06-10 > p2; p2 2023-06-20 > p1                      |            | p2 OPEN 2023-05-31",
                "p1 2023-06-10 > p2; p2 2023-06-20 > p3; p3 2023-06-25 > p2  |            | p3 OPEN 2023-05-31",
                "p1 2023-06-10 > p2; p2 2023-06-20 > p3; p3 2023-06-25 > p1  |            | p3 OPEN 2023-05-31",
            })
    void successionHandsOnWhatWasNotDone(String ends, @Nullable String done, String expected) {
        String claim = done == null ? "" : Derived.report("p1", "2023-06", "2023-06-17", "status: done, done: " + done);

        assertThat(holders(derived(ended(ends), claim))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "extension of {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // The date that the old unit had on its last day; then the successor's own.
                "p1 2023-07-31 on 2023-06-10 | p2 OPEN 2023-07-31",
                "p1 2023-07-31 on 2023-06-11 | p2 OPEN 2023-05-31",
                "p2 2023-07-31 on 2023-06-12 | p2 OPEN 2023-07-31",
            })
    void successionTakesTheDueDateOfTheLastDay(String extension, String expected) {
        assertThat(holders(derived(ended("p1 2023-06-10 > p2"), Derived.decisions(decision("extension " + extension)))))
                .isEqualTo(expected);
    }

    @Test
    void successionDoesNotWaitForTheSuccessorToBegin() {
        String units = ended("p1 2023-06-10 > p2")
                .replace("Phường 2, type: ward}", "Phường 2, type: ward, active: {from: 2023-09-01}}");

        assertThat(holders(derived(units, ""))).isEqualTo("p2 OPEN 2023-05-31");
    }

    @Test
    void ownTasksNeverPass() {
        String plan = "---\n{kind: UnitPlan, program: cchc, unit: p1, submitted: 2023-01-20,"
                + " tasks: [{id: own, area: \"1\", title: Việc riêng, timing: 2023-05-31}]}\n";
        Derived derived = derived(ended("p1 2023-06-10 > p2"), plan);

        assertThat(derived.assignment("p1", "own", null)).isNotNull();
        assertThat(derived.assignment("p2", "own", null)).isNull();
    }

    @ParameterizedTest(name = "to p2, which ended {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "p2 2023-06-09 > p3                      | p1 CLOSED 2023-05-31, p3 OPEN 2023-05-31",
                "p2 2023-06-10 > p3                      | p1 CLOSED 2023-05-31, p3 OPEN 2023-05-31",
                "p2 2023-06-09                           | p1 CLOSED 2023-05-31, p2 OPEN 2023-05-31",
            })
    void whatIsGivenToWhomHasCeasedPassesOn(String ends, String expected) {
        assertThat(holders(derived(ended(ends), Derived.decisions(decision("transfer to p2 on 2023-06-10")))))
                .isEqualTo(expected);
    }

    @Test
    void theDayOfReceiptIsRemembered() {
        assertThat(derived(ended("p1 2023-06-10 > p2"), "").assignment("p2", "t", null))
                .extracting(Assignment::received)
                .isEqualTo(LocalDate.of(2023, 6, 11));
        for (String ends :
                List.of("p1 2023-06-10 > p2; p2 2023-06-20 > p3", "p1 2023-06-20 > p2; p2 2023-06-10 > p3")) {
            assertThat(derived(ended(ends), "").assignment("p3", "t", null))
                    .extracting(Assignment::received)
                    .isEqualTo(LocalDate.of(2023, 6, 21));
        }
        assertThat(derived(Derived.UNITS, Derived.decisions(decision("transfer to p2 on 2023-06-10")))
                        .assignment("p2", "t", null))
                .extracting(Assignment::received)
                .isEqualTo(LocalDate.of(2023, 6, 10));
    }

    private static Derived derived(String units, String documents) {
        return Derived.on("2023-06-30", units, Derived.PROGRAM, Derived.MONTHLY, Derived.task("2023-05-31"), documents);
    }

    private static String holders(Derived derived) {
        return Stream.of("p1", "p2", "p3")
                .filter(unit -> derived.assignment(unit, "t", null) != null)
                .map(unit -> unit + " " + derived.stateAndDue(unit, null))
                .collect(Collectors.joining(", "));
    }

    private static String ended(String ends) {
        String units = Derived.UNITS;
        for (String end : ends.split("; ", -1)) {
            String[] parts = end.split(" ", -1);
            String line = "Phường " + parts[0].charAt(1) + ", type: ward";
            String successor = parts.length > 2 ? ", successor: " + parts[3] : "";
            units = units.replace(line, line + ", active: {to: " + parts[1] + "}" + successor);
        }
        return units;
    }

    /** {@code extension UNIT DUE on DAY}, {@code transfer [UNIT] to UNIT on DAY}, {@code cancellation on DAY}. */
    private static String decision(String written) {
        String day = written.substring(written.lastIndexOf(' ') + 1);
        String[] parts = written.split(" ", -1);
        return switch (parts[0]) {
            case "extension" ->
                "type: extension, unit: " + parts[1] + ", task: t, due: " + parts[2] + ", decided: " + day;
            case "cancellation" -> "type: cancellation, unit: p1, task: t, decided: " + day;
            default ->
                "type: transfer, unit: " + (parts[1].equals("to") ? "p1" : parts[1]) + ", task: t, to: "
                        + parts[parts[1].equals("to") ? 2 : 3] + ", decided: " + day;
        };
    }
}
