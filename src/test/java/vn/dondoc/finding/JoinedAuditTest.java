package vn.dondoc.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.model.Program.Language;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/** The result of a run from those of its parts. */
final class JoinedAuditTest {

    private static final LocalDate DAY = LocalDate.parse("2023-06-30");
    private static final ExitDecision EXIT = new ExitDecision(Severity.WARNING, null);

    private static PartialAudit part(
            String program, int facts, List<String> ran, List<String> off, List<Finding> found, Finding... undecided) {
        boolean judged = !program.isEmpty();
        Audit audit = Made.audit(
                DAY,
                new Audit.Input(1, 10 * facts, facts, () -> "part"),
                ran,
                off,
                judged ? List.of(Made.program(program, Language.VI)) : List.of(),
                found);
        List<String> texts = Arrays.stream(undecided).map(Finding::fingerprint).toList();
        return new PartialAudit(audit, judged ? 1 : 0, List.of(undecided), texts);
    }

    private static Audit joined(PartialAudit... parts) {
        return JoinedAudit.of(List.of(parts), 7, () -> "whole", EXIT);
    }

    @Test
    void programsAndFindingsStandInTheOrderOfOneRun() {
        Finding first = Made.at("1", "a", 1);
        Finding second = Made.at("2", "b", 1);
        Finding third = Made.at("3", "b", 2);

        Audit joined = joined(
                part("b", 3, List.of("TASK-01"), List.of(), List.of(third, second)),
                part("a", 4, List.of("TASK-01"), List.of(), List.of(first)));

        assertThat(joined.programs()).extracting(ProgramSummary::id).containsExactly("a", "b");
        assertThat(joined.findings()).containsExactly(first, second, third);
        assertThat(joined.input().files()).isEqualTo(7);
        assertThat(joined.input().documents()).isEqualTo(70);
        assertThat(joined.input().facts()).isEqualTo(7);
        assertThat(joined.input().sha256()).isEqualTo("whole");
        assertThat(joined.exit()).isEqualTo(EXIT);
        assertThat(joined.unitName("u")).isEqualTo("UBND Phường 1");
    }

    @Test
    void aRuleRanWhereItRanInOnePartAndIsOffWhereItIsInAll() {
        Audit joined = joined(
                part("", 0, List.of("TASK-03"), List.of(), List.of()),
                part("a", 1, List.of("TASK-02"), List.of("TASK-01", "TASK-03"), List.of()),
                part("b", 1, List.of("TASK-01"), List.of("TASK-02", "TASK-03"), List.of()));

        assertThat(joined.ran()).as("in the order of the rules").containsExactly("TASK-01", "TASK-02");
        assertThat(joined.off()).containsExactly("TASK-03");
    }

    @Test
    void whereNoPartHasAProgramTheirWordCounts() {
        Audit joined = joined(part("", 0, List.of("TASK-01"), List.of("TASK-02"), List.of()));

        assertThat(joined.ran()).containsExactly("TASK-01");
        assertThat(joined.off()).containsExactly("TASK-02");
    }

    @Test
    void whatNoPartCanTellByItselfStandsWhereAllWithAProgramFindIt() {
        Finding everywhere = Made.at("text", "x", 1);
        Finding again = Made.at("text", "x", 2);
        Finding other = Made.at("other", "x", 3);
        Finding inOne = Made.at("text", "x", 4);

        Audit joined = joined(
                part("", 0, List.of(), List.of(), List.of()),
                part("a", 1, List.of(), List.of(), List.of(), again, inOne, everywhere, other),
                part("b", 1, List.of(), List.of(), List.of(), other, again, everywhere));

        assertThat(joined.findings())
                .as("equal ones are told apart by their position")
                .extracting(finding -> finding.location().line(), Finding::fingerprint)
                .containsExactly(
                        tuple(1, Fingerprints.of("text", 1)),
                        tuple(2, Fingerprints.of("text", 2)),
                        tuple(3, Fingerprints.of("other", 1)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, -, true", "p, -, false", "-, /units/0, false", "p, /units/0, false"})
    void whatConcernsNoDocumentAndNoProgramIsUndecided(
            @Nullable String program, @Nullable String path, boolean undecided) {
        Subject none = new Subject(null, null, null, null, null, null, null, null, null, null);
        Breach breach = new Breach(
                Made.rule("WAIVER-01"),
                Severity.ERROR,
                program == null ? none : Subject.ofProgram(program),
                null,
                null,
                0,
                null,
                List.of(),
                Map.of(),
                new Place("a.yaml", 1, 1),
                List.of(),
                null,
                path,
                path,
                "");

        assertThat(PartialAudit.isUndecided(new Judged(breach, null, null))).isEqualTo(undecided);
    }

    @Test
    void aPartThatWaitsKeepsWhatItFound() {
        PartialAudit part = part("a", 1, List.of(), List.of(), List.of(Made.at("1", "a", 1)), Made.at("text", "x", 1));

        PartialAudit detached = part.detached(Map.of());

        assertThat(detached.undecided()).isEqualTo(part.undecided());
        assertThat(detached.texts()).containsExactly("text");
        assertThat(detached.judged()).isEqualTo(1);
        assertThat(detached.audit().findings()).isEqualTo(part.audit().findings());
        assertThat(detached.audit().unitNames()).isEmpty();
    }
}
