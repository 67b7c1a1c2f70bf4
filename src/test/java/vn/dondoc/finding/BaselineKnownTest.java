package vn.dondoc.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.finding.Baseline.Known;

/** What is known, and what makes a run fail. */
final class BaselineKnownTest {

    private static Finding finding(Severity severity, int level) {
        return Made.finding("a", severity, level);
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR, 2, true",
        "ERROR, 1, true",
        "WARNING, 2, true",
        "CRITICAL, 2, false",
        "ERROR, 3, false",
        "CRITICAL, 1, false",
        "WARNING, 3, false",
    })
    void whatHasBecomeWorseIsNotKnown(Severity severity, int level, boolean known) {
        Baseline baseline = Baseline.of(List.of(finding(Severity.ERROR, 2)));

        assertThat(baseline.mark(List.of(finding(severity, level))))
                .singleElement()
                .extracting(Finding::baseline)
                .isEqualTo(known);
        assertThat(baseline.mark(List.of(Made.finding("b", Severity.INFO, 0, null, false, "a.yaml"))))
                .singleElement()
                .extracting(Finding::baseline)
                .isEqualTo(false);
    }

    @Test
    void whatIsWaivedIsNeitherTakenNorMarked() {
        Finding waived = Made.finding("a", Severity.ERROR, 2, Made.WAIVED, false, "a.yaml");

        assertThat(Baseline.of(List.of(waived)).size()).isZero();
        assertThat(Baseline.of(List.of(finding(Severity.ERROR, 2))).mark(List.of(waived)))
                .containsExactly(waived);
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR, 1, CRITICAL, 0, CRITICAL, 0",
        "CRITICAL, 0, ERROR, 1, CRITICAL, 0",
        "ERROR, 1, ERROR, 2, ERROR, 2",
        "ERROR, 2, ERROR, 1, ERROR, 2",
    })
    void ofTwoLinesForOneFindingTheGraverHolds(
            Severity one, int level, Severity other, int otherLevel, Severity held, int heldLevel) {
        Baseline baseline =
                new Baseline(List.of(new Known("a", one, level, "x"), new Known("a", other, otherLevel, "y")));

        assertThat(baseline.known()).singleElement().satisfies(known -> {
            assertThat(known.severity()).isEqualTo(held);
            assertThat(known.level()).isEqualTo(heldLevel);
        });
    }

    @Test
    void ofTwoEquallyGraveTheFirstHolds() {
        Known first = new Known("a", Severity.ERROR, 1, "x");

        assertThat(new Baseline(List.of(first, new Known("a", Severity.ERROR, 1, "y"))).known())
                .containsExactly(first);
    }

    @Test
    void whatIsGoneIsNamedAndTakenOutInOrder() {
        Known later = new Known("a", Severity.ERROR, 1, "TASK-02 p");
        Known first = new Known("c", Severity.ERROR, 1, "TASK-01 p");
        Known second = new Known("d", Severity.ERROR, 1, "TASK-01 p");
        Baseline baseline = new Baseline(List.of(second, later, first));

        assertThat(baseline.known()).containsExactly(first, second, later);
        assertThat(baseline.size()).isEqualTo(3);
        assertThat(baseline.resolved(List.of(finding(Severity.ERROR, 1)))).containsExactly(first, second);
        assertThat(baseline.without(List.of(first, later)).known()).containsExactly(second);
    }

    @Test
    void peopleReadWhatItIsAbout() {
        assertThat(Baseline.of(List.of(finding(Severity.ERROR, 1))).known())
                .singleElement()
                .extracting(Known::about)
                .isEqualTo("TASK-01 p u 1.2 2023-Q1 k r 2023-06 d 3 q");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ERROR, -, ERROR, true",
                "ERROR, -, CRITICAL, true",
                "ERROR, -, WARNING, false",
                "-, -, CRITICAL, false",
                "ERROR, a.yaml, ERROR, true",
                "ERROR, b.yaml, ERROR, true",
                "ERROR, c.yaml, ERROR, false",
            })
    void aRunFailsForWhatIsGraveEnoughAndLiesWhereItMatters(
            @Nullable Severity from, @Nullable String changed, Severity severity, boolean fails) {
        ExitDecision exit = new ExitDecision(from, changed == null ? null : Set.of(changed));
        Finding finding = Made.finding("a", severity, 1, null, false, "a.yaml", "b.yaml");

        assertThat(exit.fails(finding)).isEqualTo(fails);
        assertThat(exit.fails(List.of(finding))).isEqualTo(fails);
        assertThat(exit.fails(List.of())).isFalse();
        assertThat(exit.fails(Made.finding("a", severity, 1, Made.WAIVED, false, "a.yaml", "b.yaml")))
                .isFalse();
        assertThat(exit.fails(Made.finding("a", severity, 1, null, true, "a.yaml", "b.yaml")))
                .isFalse();
    }
}
