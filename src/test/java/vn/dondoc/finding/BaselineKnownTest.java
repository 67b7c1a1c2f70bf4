package vn.dondoc.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.finding.Baseline.Known;
import vn.dondoc.finding.Finding.Evidence;
import vn.dondoc.finding.Finding.Waived;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/** What is known, and what makes a run fail. */
final class BaselineKnownTest {

    private static final Bilingual WORDS = new Bilingual("vi", "en");
    private static final Subject SUBJECT = new Subject("p", "u", "1.2", "2023-Q1", "3", "k", "r", "2023-06", "d", "q");

    private static Finding finding(
            String fingerprint, Severity severity, int level, @Nullable Waived waived, boolean known, String... files) {
        Rule rule = new Rule(
                "TASK-01", WORDS, severity, Set.of(), Rule.Responsible.HEAD, Rule.Basis.ASSUMED, WORDS, List.of());
        List<Evidence> evidence = List.of(files).subList(1, files.length).stream()
                .map(file -> new Evidence(WORDS, new Place(file, 1, 1)))
                .toList();
        return new Finding(
                rule,
                severity,
                SUBJECT,
                null,
                null,
                level,
                WORDS,
                WORDS,
                WORDS,
                new Place(files[0], 1, 1),
                evidence,
                null,
                waived,
                known,
                null,
                fingerprint);
    }

    private static Finding finding(Severity severity, int level) {
        return finding("a", severity, level, null, false, "a.yaml");
    }

    private static final Waived WAIVED = new Waived("vì", "ai", LocalDate.parse("2023-12-31"));

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
        assertThat(baseline.mark(List.of(finding("b", Severity.INFO, 0, null, false, "a.yaml"))))
                .singleElement()
                .extracting(Finding::baseline)
                .isEqualTo(false);
    }

    @Test
    void whatIsWaivedIsNeitherTakenNorMarked() {
        Finding waived = finding("a", Severity.ERROR, 2, WAIVED, false, "a.yaml");

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
    void whatIsGoneIsNamedAndTakenOutInOrder() {
        Known later = new Known("a", Severity.ERROR, 1, "TASK-02 p");
        Known first = new Known("c", Severity.ERROR, 1, "TASK-01 p");
        Known second = new Known("d", Severity.ERROR, 1, "TASK-01 p");
        Baseline baseline = new Baseline(List.of(second, later, first));

        assertThat(baseline.known()).containsExactly(first, second, later);
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
        Finding finding = finding("a", severity, 1, null, false, "a.yaml", "b.yaml");

        assertThat(exit.fails(finding)).isEqualTo(fails);
        assertThat(exit.fails(List.of(finding))).isEqualTo(fails);
        assertThat(exit.fails(List.of())).isFalse();
        assertThat(exit.fails(finding("a", severity, 1, WAIVED, false, "a.yaml", "b.yaml")))
                .isFalse();
        assertThat(exit.fails(finding("a", severity, 1, null, true, "a.yaml", "b.yaml")))
                .isFalse();
    }
}
