package vn.dondoc.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.model.Program.Language;

/** Scenarios are held to what they list in both directions. */
final class OutcomeTest {

    private static final RuleBase RULES = RuleBase.builtIn();
    private static final String FOUND =
            "TASK-01 error program=p unit=phuong-1 task=1.1 due=2023-06-30 days=1 level=0\n";
    private static final String INPUT = """
            kind: Units
            units:
              - {id: phuong-1, name: Phường 1, type: ward, head: {name: Bình, email: binh@example.org}}
            ---
            kind: Program
            id: p
            title: Kế hoạch
            period: {from: 2023-01-01, to: 2023-12-31}
            areas: [{id: "1", name: Chung}]
            coordinator: phuong-1
            tasks:
              - {id: "1.1", area: "1", title: Tuyên truyền, lead: [phuong-1], timing: 2023-06-30, product: Kế hoạch}
            rules: {TASK-13: off, DIFF-01: off}
            """;

    @TempDir
    private Path root;

    private ScenarioReport run(String expected) throws IOException {
        Path folder = Files.createDirectories(root.resolve("TASK-01").resolve("late"));
        Files.writeString(folder.resolve("input.yaml"), INPUT);
        Files.writeString(folder.resolve("as-of.txt"), "2023-07-01\n");
        Files.writeString(folder.resolve("expected.txt"), expected);
        List<Scenario> scenarios = ScenarioFolders.read(root, "s").scenarios();
        return ScenarioReport.of(
                new ScenarioRun(RULES, Map.of()), scenarios, List.of("TASK-01"), RULES.casesOf(List.of("TASK-01")));
    }

    private List<String> text(String expected) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ScenarioText.write(run(expected), Language.EN, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void passesOnExactlyWhatItLists() throws IOException {
        assertThat(run(FOUND).failed()).isEmpty();
        assertThat(text(FOUND))
                .containsExactly(
                        "1 scenarios: 1 passed, 0 failed.",
                        "Rules with a failing and a passing case: 0/1 (0%).",
                        "Without a passing case:",
                        "  TASK-01",
                        "Fired in no scenario:",
                        "  TASK-01 nhiệm vụ không được quá hạn kéo dài",
                        "Conditions that no scenario leaves unmet:",
                        "  TASK-01 nhiệm vụ hoàn thành đúng hạn: status == Status.OPEN",
                        "  TASK-01 nhiệm vụ hoàn thành đúng hạn: due < $today",
                        "  TASK-01 nhiệm vụ không được quá hạn kéo dài: status == Status.OPEN",
                        "  TASK-01 nhiệm vụ không được quá hạn kéo dài: due < $today");
    }

    @Test
    void tellsTheLineOfWhatWasNotFound() throws IOException {
        assertThat(text("# one more\n" + FOUND + "\nTASK-02 info program=p unit=phuong-1 task=1.1\n"))
                .startsWith(
                        "FAILED TASK-01/late (as of 2023-07-01)",
                        "  s/TASK-01/late/expected.txt:4:1: this finding was not found",
                        "    - TASK-02 info program=p unit=phuong-1 task=1.1");
    }

    @Test
    void tellsThePlaceOfWhatWasNotExpected() throws IOException {
        assertThat(text(""))
                .startsWith(
                        "FAILED TASK-01/late (as of 2023-07-01)",
                        "  s/TASK-01/late/input.yaml:12:5: this finding is not in expected.txt",
                        "    + " + FOUND.strip());
    }

    @Test
    void comparesMessagesWhereTheyAreGiven() throws IOException {
        assertThat(run(FOUND + "> Câu khác.\n").failed())
                .singleElement()
                .satisfies(outcome ->
                        assertThat(outcome.differences()).singleElement().isInstanceOf(Difference.OtherMessage.class));
    }

    @Test
    void comparesTheOrder() {
        Scenario scenario = ProjectScenarios.all().stream()
                .filter(one ->
                        one.expected().stream().map(Expected::line).distinct().count() > 1)
                .findFirst()
                .orElseThrow();
        List<Found> found = new ArrayList<>(new ScenarioRun(RULES, Map.of()).found(scenario));
        Collections.reverse(found);

        assertThat(Outcome.of(scenario, found).differences()).singleElement().isInstanceOf(Difference.OtherOrder.class);
    }

    @Test
    void tellsWhatIsWrongWithAScenarioAllAtOnce() throws IOException {
        Path folder = Files.createDirectories(root.resolve("TASK-01").resolve("broken"));
        Files.writeString(folder.resolve("as-of.txt"), "30/06/2023\n");
        Files.writeString(folder.resolve("expected.txt"), "> a message of nothing\n");
        Path other = Files.createDirectories(root.resolve("TASK-01").resolve("half"));
        Files.writeString(other.resolve("as-of.txt"), "2023-06-30\n");

        ScenarioFolders.Read read = ScenarioFolders.read(root, "s");

        assertThat(read.scenarios()).isEmpty();
        assertThat(read.faults())
                .extracting(fault -> fault.place().toString())
                .containsExactlyInAnyOrder(
                        "s/TASK-01/broken/as-of.txt:1:1",
                        "s/TASK-01/broken/expected.txt:1:1",
                        "s/TASK-01/half/expected.txt:1:1");
    }
}
