package vn.dondoc.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an assignment stands beside its due date: how far behind its plan, its kind, whose word counts (model.md, 6). */
final class AssignmentTest {

    @ParameterizedTest(name = "{0} on {1}, {2} %: behind by {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // A fifth of the time has gone.
                "{from: 2023-06-10, to: 2023-06-20} | 2023-06-12 | 10  | 10",
                "{from: 2023-06-10, to: 2023-06-20} | 2023-06-12 | 20  | 0",
                "{from: 2023-06-10, to: 2023-06-20} | 2023-06-12 | 33.5| -13.5",
                // Nothing is owed before the beginning, nor on its day; everything from the due date on.
                "{from: 2023-06-15, to: 2023-06-20} | 2023-06-14 | 10  | -10",
                "{from: 2023-06-14, to: 2023-06-20} | 2023-06-14 | 10  | -10",
                "{from: 2023-06-10, to: 2023-06-20} | 2023-06-20 | 10  | 90",
                "{from: 2023-06-10, to: 2023-06-20} | 2023-07-30 | 10  | 90",
                "{from: 2023-06-14, to: 2023-06-14} | 2023-06-14 | 10  | 90",
                "{from: 2023-06-15, to: 2023-06-15} | 2023-06-14 | 10  | -10",
                "continuous                         | 2023-06-14 | 10  | -",
                "2023-06-20                         | 2023-06-14 | -   | -",
            })
    void isBehindByTheShareOfItsTimeThatHasGone(
            String timing, String asOf, @Nullable String percent, @Nullable String behind) {
        String line = "status: in-progress" + (percent == null ? "" : ", percent: " + percent);
        Derived derived = derived(asOf, timing, Derived.report("p1", "2023-05", "2023-05-17", line));

        assertThat(assignment(derived).behind())
                .isEqualTo(behind == null ? null : BigFraction.from(Double.parseDouble(behind)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-06-30                                            | DATED",
                "{from: 2023-04-01, to: 2023-06-30}                    | DATED",
                "continuous                                            | CONTINUOUS",
                "{when: khi có}                                        | CONDITIONAL",
                "{when: khi có, triggered: 2023-06-15, within: 30}     | CONDITIONAL",
                "{when: khi có, triggered: 2023-06-14, within: 30}     | TRIGGERED",
            })
    void isOfTheKindThatItsTimingSays(String timing, Kind kind) {
        assertThat(assignment(derived("2023-06-14", timing, "")).kind()).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "continuous | 2023-12-31 | OPEN",
                "continuous | 2024-01-01 | DONE",
                "2023-12-20 | 2024-01-01 | OPEN",
            })
    void aContinuousTaskIsOverWithTheProgram(String timing, String asOf, Status status) {
        assertThat(assignment(derived(asOf, timing, "")).status()).isEqualTo(status);
    }

    @Test
    void verdictsOnOneOccurrenceLeaveTheOthersAlone() {
        String recurring = "{recurring: half-yearly}";
        String claims =
                Derived.report("p1", "2023-06", "2023-06-17", "occurrence: 2023-H1, status: done, done: 2023-06-10");
        String rejected = "type: rejection, unit: p1, task: t, occurrence: 2023-%s, decided: 2023-06-20";
        String accepted = "type: acceptance, unit: p1, task: t, occurrence: 2023-%s, decided: 2023-06-21";

        assertThat(derived("2023-06-30", recurring, claims + Derived.decisions(rejected.formatted("H2")))
                        .stateAndDue("p1", "2023-H1"))
                .isEqualTo("DONE 2023-06-30");
        assertThat(derived(
                                "2023-06-30",
                                recurring,
                                claims + Derived.decisions(rejected.formatted("H1"), accepted.formatted("H2")))
                        .stateAndDue("p1", "2023-H1"))
                .isEqualTo("OPEN 2023-06-30");
        assertThat(derived(
                                "2023-06-30",
                                recurring,
                                claims + Derived.decisions(rejected.formatted("H1"), accepted.formatted("H1")))
                        .stateAndDue("p1", "2023-H1"))
                .isEqualTo("DONE 2023-06-30");
    }

    @Test
    void extensionsRememberWhatTheyReplace() {
        String extended =
                "type: extension, unit: p1, task: t, due: 2023-%s, requested: 2023-06-01, number: %s, decided: 2023-%s";
        Derived derived = derived(
                "2023-06-30",
                "2023-05-31",
                Derived.decisions(
                        extended.formatted("08-31", "B", "06-20"), extended.formatted("07-31", "A", "06-10")));

        assertThat(derived.of("p1", Extended.class))
                .extracting(one -> one.number() + " replaces " + one.replaced())
                .containsExactlyInAnyOrder("A replaces 2023-05-31", "B replaces 2023-07-31");
    }

    @Test
    void mentionsSayOfWhatAndWhen() {
        Derived derived = derived(
                "2023-06-30",
                "{recurring: half-yearly}",
                Derived.report("p1", "2023-06", "2023-06-17", "occurrence: 2023-H1, status: in-progress"));

        assertThat(derived.of("p1", Mention.class)).singleElement().satisfies(mention -> {
            assertThat(mention.task()).isEqualTo("t");
            assertThat(mention.occurrence()).isEqualTo("2023-H1");
            assertThat(mention.period()).isEqualTo("2023-06");
        });
    }

    @Test
    void theHighestRevisionSpeaksWhereverItStands() {
        String second = Derived.report("p1", "2023-03", "2023-03-16", "status: in-progress")
                .replace("tasks:", "revision: 2, tasks:");
        String first = Derived.report("p1", "2023-03", "2023-03-17", "status: done, done: 2023-03-10");

        assertThat(derived("2023-06-30", "2023-05-31", second + first).stateAndDue("p1", null))
                .isEqualTo("OPEN 2023-05-31");
    }

    private static Assignment assignment(Derived derived) {
        return Objects.requireNonNull(derived.assignment("p1", "t", null));
    }

    private static Derived derived(String asOf, String timing, String documents) {
        return Derived.on(asOf, Derived.UNITS, Derived.PROGRAM, Derived.MONTHLY, Derived.task(timing), documents);
    }
}
