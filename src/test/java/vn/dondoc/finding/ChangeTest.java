package vn.dondoc.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.finding.Change.Kind;

/** What is different between two results. */
final class ChangeTest {

    @ParameterizedTest
    @CsvSource({
        "ERROR, 1, CRITICAL, 1, ESCALATED",
        "ERROR, 1, CRITICAL, 0, ESCALATED",
        "ERROR, 1, ERROR, 2, ESCALATED",
        "ERROR, 1, ERROR, 0, EASED",
        "ERROR, 1, WARNING, 2, EASED",
        "ERROR, 1, ERROR, 1,",
    })
    void gravityIsSeverityAndThenLevel(
            Severity before, int levelBefore, Severity after, int levelAfter, @Nullable Kind kind) {
        Finding earlier = Made.finding("a", before, levelBefore);
        Finding later = Made.finding("a", after, levelAfter);

        assertThat(Change.between(List.of(earlier), List.of(later)))
                .isEqualTo(kind == null ? List.of() : List.of(new Change(kind, later, earlier)));
    }

    @Test
    void changesStandByKindAndThenInTheOrderOfTheFindings() {
        Finding a = Made.finding("a", Severity.ERROR, 0);
        Finding b = Made.finding("b", Severity.ERROR, 0);
        Finding c = Made.finding("c", Severity.ERROR, 0);
        Finding graver = Made.finding("c", Severity.CRITICAL, 0);
        Finding d = Made.finding("d", Severity.ERROR, 0);
        Finding e = Made.finding("e", Severity.ERROR, 0);

        assertThat(Change.between(List.of(b, c, a), List.of(graver, e, d)))
                .extracting(Change::kind, Change::finding, Change::before)
                .containsExactly(
                        tuple(Kind.APPEARED, e, null),
                        tuple(Kind.APPEARED, d, null),
                        tuple(Kind.ESCALATED, graver, c),
                        tuple(Kind.VANISHED, b, b),
                        tuple(Kind.VANISHED, a, a));
    }
}
