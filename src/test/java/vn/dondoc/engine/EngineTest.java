package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.finding.Breach;
import vn.dondoc.finding.FindingOrder;
import vn.dondoc.finding.Judged;
import vn.dondoc.finding.Severity;
import vn.dondoc.model.Subject;
import vn.dondoc.source.DocumentId;
import vn.dondoc.source.Place;
import vn.dondoc.source.Problem;

/** A whole run: its order, its counts, and what was wrong with its documents. */
final class EngineTest {

    private static final String MANY = many();

    /** Thirty units that lead the same tasks, one of which is named wrongly. */
    private static String many() {
        StringBuilder units = new StringBuilder("kind: Units\nunits:\n");
        for (int i = 1; i <= 30; i++) {
            units.append("  - {id: phuong-").append(i).append(", name: Phường, type: ward}\n");
        }
        return units + """
                ---
                kind: Program
                id: cchc
                title: Kế hoạch
                language: vi
                period: {from: 2023-01-01, to: 2023-12-31}
                areas: [{id: "1", name: Chỉ đạo}]
                declared: {areas: 2, tasks: 3}
                coordinator: phuong-7
                unitPlan: {owedBy: all, due: 2023-01-31}
                tasks:
                  - {id: "1.1", area: "1", title: Một, lead: {types: [ward]}, timing: 2023-03-31}
                  - {id: "1.2", area: "1", title: Hai, lead: {types: [ward]}, timing: {recurring: quarterly}, colour: đỏ}
                """;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8, 64})
    void isTheSameOnAnyNumberOfThreads(int threads) {
        Judgement one = Run.of(Run.BUILT_IN, "2023-08-15", MANY, 1).judgement();

        assertThat(Run.of(Run.BUILT_IN, "2023-08-15", MANY, threads).judgement())
                .isEqualTo(one);
    }

    @Test
    void isSortedAsTheContractSays() {
        List<Judged> judged = Run.of("2023-08-15", MANY).judgement().judged();

        assertThat(judged).isSortedAccordingTo(FindingOrder.OF_JUDGED).hasSizeGreaterThan(100);
        assertThat(judged.get(0).breach().severity()).isEqualTo(Severity.CRITICAL);
    }

    @Test
    void countsTheFactsThatTheRulesWereGiven() {
        String none = Run.PROGRAM + "tasks: []\n";
        String one =
                Run.PROGRAM + "tasks: [{id: \"1.1\", area: \"1\", title: Một, lead: [noi-vu], timing: 2023-06-30}]\n";

        int before = Run.of("2023-01-01", none).judgement().facts();
        int after = Run.of("2023-01-01", one).judgement().facts();

        // The assignment, that the unit leads the task, and the day on which it is due.
        assertThat(after).isEqualTo(before + 3);
    }

    @Test
    void problemsOfDocumentsAreFindings() {
        Breach unknown = Run.of("2023-01-01", MANY).the("DATA-03");

        assertThat(unknown.subject()).isEqualTo(Subject.ofProgram("cchc"));
        assertThat(unknown.path()).isEqualTo("/tasks/1/colour");
        assertThat(unknown.severity()).isEqualTo(Severity.ERROR);
        assertThat(unknown.what()).isNotNull();
        assertThat(unknown.due()).isNull();
    }

    @Test
    void rulesAboutDocumentsFireForEachPlace() {
        List<Breach> totals = Run.of("2023-01-01", MANY).of("DATA-06");

        assertThat(totals).extracting(Breach::path).containsExactly("/declared/areas", "/declared/tasks");
        assertThat(totals).extracting(Breach::what).containsExactly("declaredAreas", "declaredTasks");
        assertThat(totals).extracting(Breach::because).containsOnly(List.of());
    }

    @Test
    void withoutAnyProgramThereAreOnlyProblems() {
        DocumentId document = new DocumentId(0, "Program", null, null, null, null, null);
        Problem problem = new Problem(
                "DATA-02",
                "missing-field",
                Map.of("field", "id"),
                new Place("program.yaml", 1, 1),
                document,
                "/id",
                "/id");

        Judgement judgement = new Engine(Run.BUILT_IN).judge(List.of(), List.of(problem), List.of(), 4);

        assertThat(judgement.judged()).extracting(j -> j.breach().rule().id()).containsExactly("DATA-02");
        assertThat(judgement.facts()).isZero();
        assertThat(judgement.off()).isEmpty();
    }
}
