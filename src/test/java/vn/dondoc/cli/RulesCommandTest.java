package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of those who write rules. */
final class RulesCommandTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void listsEveryRuleWithItsParameters() throws IOException {
        Run run = Run.in(folder, "rules", "list", "--format", "json");

        JsonNode rules = new ObjectMapper().readTree(run.out()).get("rules");
        assertThat(run.code()).isZero();
        assertThat(rules.findValuesAsText("id"))
                .contains("DATA-01", "TASK-01", "WAIVER-01")
                .isSorted();
        assertThat(Run.in(folder, "rules", "list").out())
                .contains("TASK-01     error ")
                .contains("criticalAfter = 30 (days): ");
        assertThat(Run.in(folder, "rules", "list", "-f", "markdown", "--lang", "en")
                        .out())
                .startsWith("| Id | Rule | Severity | Basis | Parameters |\n|---|");
    }

    @Test
    void saysWhatAProgramChanges() throws IOException {
        Files.writeString(folder.resolve("p.yaml"), """
                kind: Units
                units: [{id: a, name: A, type: ward}]
                ---
                kind: Program
                id: p
                title: Kế hoạch
                period: {from: 2023-01-01, to: 2023-12-31}
                areas: [{id: "1", name: Chung}]
                coordinator: a
                tasks: []
                rules: {TASK-02: off, TASK-03: {severity: info}, KPI-02: {margin: 0.25}}
                """);

        assertThat(Run.in(folder, "rules", "list", "p.yaml").out())
                .contains("p: tắt\n")
                .contains("p: bật, mức info\n")
                .contains("p: bật, margin = 0,25\n");
    }

    @Test
    void showsExactlyOneRule() {
        Run run = Run.in(folder, "rules", "show", "TASK-03");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("// rules/task.drl:53:1\n")
                .contains("rule \"TASK-03 nhiệm vụ xong đúng hạn\"")
                .endsWith("end\n")
                .doesNotContain("rule \"TASK-04");
    }

    @Test
    void namesTheNearestRule() {
        Run run = Run.in(folder, "rules", "show", "TSK-03");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("có phải ý bạn là “TASK-03”?");
    }

    @Test
    void oneNewRuleDoesNotDisturbAnother() {
        assertThat(Run.in(folder, "rules", "new", "OWN-01").code()).isZero();
        assertThat(Run.in(folder, "rules", "new", "OWN-02").code()).isZero();

        Run test = Run.in(folder, "rules", "test", "--rules", "own-rules", "--min-coverage", "100");
        assertThat(test.err()).isEmpty();
        assertThat(test.out()).contains("4 tình huống: 4 đạt").contains(": 2/2 (100%)");
        assertThat(test.code()).isZero();
    }

    @Test
    void aNewRulePassesItsTestsAndItsReview() {
        assertThat(Run.in(folder, "rules", "new", "OWN-01").code()).isZero();

        Run test = Run.in(folder, "rules", "test", "--rules", "own-rules", "--min-coverage", "100", "--lang", "en");
        assertThat(test.out())
                .startsWith("2 scenarios: 2 passed, 0 failed.\nRules with a failing and a passing case: 1/1 (100%).\n")
                // What its author still has to prove.
                .contains("Conditions that no scenario leaves unmet:\n")
                .contains(": status == Status.OPEN\n");
        assertThat(test.code()).isZero();
        assertThat(Run.in(folder, "rules", "lint", "own-rules")).isEqualTo(new Run(0, "", ""));
        assertThat(Run.in(folder, "rules", "show", "OWN-01", "--rules", "own-rules")
                        .out())
                .startsWith("# OWN-01: ")
                .contains("// own-rules/own-01.drl:11:1\n");
    }

    @Test
    void aNewRuleOverwritesNothing() throws IOException {
        Run.in(folder, "rules", "new", "OWN-01");
        Path rule = folder.resolve("own-rules").resolve("own-01.drl");
        Files.writeString(rule, "mine");

        Run run = Run.in(folder, "rules", "new", "OWN-01");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("own-rules/own-01.drl exists already");
        assertThat(rule).hasContent("mine");
        assertThat(Run.in(folder, "rules", "new", "TASK-01").code()).isEqualTo(2);
        assertThat(Run.in(folder, "rules", "new", "own").code()).isEqualTo(2);
    }

    @Test
    void aScenarioThatDiffersFailsTheRun() throws IOException {
        Run.in(folder, "rules", "new", "OWN-01");
        Path expected = folder.resolve("own-rules/scenarios/OWN-01/fires-after-the-days-allowed/expected.txt");
        Files.writeString(expected, Files.readString(expected).replace("days=11", "days=12"));

        Run json = Run.in(folder, "rules", "test", "--rules", "own-rules", "-f", "json");

        assertThat(json.code()).isEqualTo(1);
        JsonNode differences = new ObjectMapper().readTree(json.out()).at("/failures/0/differences");
        assertThat(differences.findValuesAsText("kind")).containsExactly("unmet", "unexpected");
        assertThat(differences.get(0).get("line").asInt()).isEqualTo(2);
        Run junit = Run.in(folder, "rules", "test", "--rules", "own-rules", "-f", "junit");
        assertThat(junit.out()).contains("tests=\"2\"").contains("<failure message=\"own-rules/");
    }

    @Test
    void whatCannotBeRunIsNotGreen() throws IOException {
        assertThat(Run.in(folder, "rules", "test").code()).isEqualTo(2);
        Files.createDirectories(folder.resolve("rules").resolve("scenarios"));
        assertThat(Run.in(folder, "rules", "test").code()).isEqualTo(2);
        assertThat(Run.in(folder, "rules", "lint").code()).isEqualTo(2);
        assertThat(Run.in(folder, "rules", "test", "--min-coverage", "101").code())
                .isEqualTo(2);
        assertThat(Run.in(folder, "rules", "list", "-f", "html").code()).isEqualTo(2);
        assertThat(Run.in(folder, "rules", "list", "--lang", "fr").code()).isEqualTo(2);
        assertThat(Run.in(folder, "rules").err()).contains("list, show, test, new, lint");
        assertThat(Run.in(folder, "rules", "tset").code()).isEqualTo(2);
    }

    @Test
    void coverageBelowTheLeastFails() throws IOException {
        Run.in(folder, "rules", "new", "OWN-01");
        Path clean = folder.resolve("own-rules/scenarios/OWN-01/clean-on-the-last-day-allowed");
        for (String file : new String[] {"input.yaml", "as-of.txt", "expected.txt"}) {
            Files.delete(clean.resolve(file));
        }

        assertThat(Run.in(folder, "rules", "test", "--rules", "own-rules").code())
                .isZero();
        Run run = Run.in(folder, "rules", "test", "--rules", "own-rules", "--min-coverage", "50");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Chưa có ca đúng:\n  OWN-01\n");
    }

    @Test
    void theProjectsOwnRulesPassTheirReview() {
        assertThat(Run.in(PROJECT, "rules", "lint")).isEqualTo(new Run(0, "", ""));
    }
}
