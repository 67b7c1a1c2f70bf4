package vn.dondoc.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.model.Program.Language;
import vn.dondoc.source.Place;

/** What a result tells of itself. */
final class AuditTest {

    private static final LocalDate DAY = LocalDate.parse("2023-06-30");

    private static final Finding PLAIN = Made.finding("a", Severity.ERROR, 0);
    private static final Finding WAIVED = Made.finding("b", Severity.ERROR, 0, Made.WAIVED, false, "a.yaml");
    private static final Finding KNOWN = Made.finding("c", Severity.ERROR, 0, null, true, "a.yaml");
    private static final Finding ELSEWHERE = Made.finding("d", Severity.ERROR, 0, null, false, "b.yaml");
    private static final Finding ALSO_ELSEWHERE = Made.finding("f", Severity.INFO, 0, null, false, "b.yaml");
    private static final Finding WAIVED_ELSEWHERE =
            Made.finding("e", Severity.WARNING, 0, Made.WAIVED, false, "b.yaml");

    @Test
    void countsWhatIsNeitherWaivedNorKnownAndLiesWhereItMatters() {
        Audit audit = Made.audit(
                DAY,
                new ExitDecision(Severity.ERROR, Set.of("a.yaml")),
                List.of(PLAIN, WAIVED, KNOWN, ELSEWHERE, ALSO_ELSEWHERE, WAIVED_ELSEWHERE));

        assertThat(audit.counting()).containsExactly(PLAIN);
        assertThat(audit.counted(Severity.ERROR)).isEqualTo(1);
        assertThat(audit.counted(Severity.WARNING)).isZero();
        assertThat(audit.outsideChanged()).isEqualTo(2);
        assertThat(audit.waived()).isEqualTo(2);
        assertThat(audit.inBaseline()).isEqualTo(1);
    }

    @Test
    void aMessageSpeaksTheLanguageOfItsProgramUnlessAnotherWasAskedFor() {
        Finding english = Made.at("a", "en", 1);
        Finding ofNone = Made.at("b", "other", 1);
        Audit audit = Made.audit(
                DAY,
                new Audit.Input(1, 1, 1, () -> "digest"),
                List.of(),
                List.of(),
                List.of(Made.program("vi", Language.VI), Made.program("en", Language.EN)),
                List.of(english, ofNone));

        assertThat(audit.languageOf(english)).isEqualTo(Language.EN);
        assertThat(audit.languageOf(ofNone)).isEqualTo(Language.VI);
        assertThat(audit.in(Language.VI).languageOf(english)).isEqualTo(Language.VI);
        assertThat(audit.in(Language.EN).languageOf(ofNone)).isEqualTo(Language.EN);
        assertThat(audit.in(Language.EN).language()).isEqualTo(Language.EN);
        assertThat(audit.in(Language.EN).findings()).isEqualTo(audit.findings());
    }

    @ParameterizedTest
    @CsvSource({
        "a.yaml, cchc/a.yaml",
        "plans/a.yaml, cchc/plans/a.yaml",
        "../a.yaml, a.yaml",
        "plans/../a.yaml, cchc/a.yaml",
        "./a.yaml, cchc/./a.yaml",
    })
    void placesAreGivenFromTheRepositorysRoot(String file, String path) {
        assertThat(Made.audit(DAY, List.of()).pathInRepository(new Place(file, 1, 1)))
                .isEqualTo(path);
    }

    @Test
    void theBoxesOfAProgramAddUp() {
        ProgramSummary.Boxes boxes = new ProgramSummary.Boxes(1, 2, 3, 4, 5);

        assertThat(Arrays.stream(Dossier.Box.values()).map(boxes::of)).containsExactly(1, 2, 3, 4, 5);
        assertThat(boxes.total()).isEqualTo(15);
        assertThat(boxes.plus(boxes)).isEqualTo(new ProgramSummary.Boxes(2, 4, 6, 8, 10));
    }

    @Test
    void arrivalsAreNamedAsInTheContract() {
        assertThat(Arrays.stream(Arrival.values()).map(Arrival::written))
                .containsExactly("on-time", "late", "missing", "pending", "not-owed");
    }

    @Test
    void aUnitWithoutANameIsCalledByItsId() {
        Audit audit = Made.audit(DAY, List.of());

        assertThat(audit.unitName("u")).isEqualTo("UBND Phường 1");
        assertThat(audit.unitName("v")).isEqualTo("v");
    }

    @Test
    void theSameWithOtherFindingsOrNames() {
        Audit audit = Made.audit(DAY, List.of(PLAIN));

        assertThat(audit.with(List.of(KNOWN))).isEqualTo(Made.audit(DAY, audit.exit(), List.of(KNOWN)));
        assertThat(audit.input().sha256()).isEqualTo("digest");

        Audit detached = audit.detached(Map.of("v", "UBND Phường 2"));
        assertThat(detached.findings()).containsExactly(PLAIN);
        assertThat(detached.unitName("v")).isEqualTo("UBND Phường 2");
        assertThatThrownBy(detached::dossiers)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("let go");
    }
}
