package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options, layers and exit codes of {@code check}. */
final class CheckCommandTest {

    private static final String PROGRAM = """
            kind: Program
            id: cchc-2023
            title: Kế hoạch cải cách hành chính 2023
            period: {from: 2023-01-01, to: 2023-12-31}
            areas: [{id: "1", name: Chỉ đạo}]
            coordinator: phong-noi-vu
            tasks:
              - {id: "1.1", area: "1", title: Ban hành kế hoạch, lead: [phuong-1], timing: 2023-06-20}
              - {id: "1.2", area: "1", title: Tuyên truyền, lead: [phuong-2], timing: 2023-07-04}
            rules: {TASK-13: off, DIFF-01: off}
            ---
            kind: Units
            units:
              - {id: phong-noi-vu, name: Phòng Nội vụ, type: department, head: {name: An, email: an@example.org}}
              - {id: phuong-1, name: UBND Phường 1, type: ward, aliases: [p1], head: {name: Bình, email: b@example.org}}
              - {id: phuong-2, name: UBND Phường 2, type: ward, head: {name: Chi, email: c@example.org}}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeProgram() throws IOException {
        Files.writeString(folder.resolve("program.yaml"), PROGRAM);
    }

    @Test
    void judgesTheDayInVietnamUnlessToldAnother() throws IOException {
        assertThat(json(Run.in(folder, "check", ".", "-f", "json")).get("asOf").asText())
                .isEqualTo("2023-07-01");
        assertThat(json(Run.in(folder, "check", ".", "-f", "json", "--as-of", "2023-02-03"))
                        .get("asOf")
                        .asText())
                .isEqualTo("2023-02-03");
    }

    /** As ids in files are: people paste them from names of files, where some systems take letters apart. */
    @Test
    void idsOnTheCommandLineAreComposedAndTrimmed() throws IOException {
        Files.writeString(folder.resolve("program.yaml"), PROGRAM.replace("aliases: [p1]", "aliases: [ký]"));
        String apart = Normalizer.normalize("ký", Normalizer.Form.NFD);
        assertThat(apart).hasSize(3);

        Run plain = Run.in(folder, "check", ".", "--as-of", "2023-06-21", "--unit", "phuong-1");
        assertThat(plain.code()).isEqualTo(1);
        assertThat(Run.in(folder, "check", ".", "--as-of", "2023-06-21", "--unit", apart)
                        .out())
                .isEqualTo(plain.out());
        assertThat(Run.in(
                                folder,
                                "check",
                                ".",
                                "--as-of",
                                "2023-06-21",
                                "--unit",
                                " phuong-1 ",
                                "--program",
                                " cchc-2023")
                        .out())
                .isEqualTo(plain.out());
    }

    @Test
    void noResultIsWrittenOverAnInputOrAnotherResult() throws IOException {
        for (String format : List.of("json:program.yaml", "csv:other.yml")) {
            Run run = Run.in(folder, "check", ".", "-f", format);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains(format.substring(format.indexOf(':') + 1));
        }
        assertThat(Run.in(folder, "check", ".", "--write-baseline", "program.yaml")
                        .code())
                .isEqualTo(2);
        assertThat(folder.resolve("program.yaml")).hasContent(PROGRAM);

        Run twice = Run.in(folder, "check", ".", "-f", "json:out", "-f", "csv:./out");
        assertThat(twice.code()).isEqualTo(2);
        assertThat(twice.err()).contains("two formats");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-20, error,    0",
        "2023-06-21, error,    1",
        "2023-06-21, critical, 0",
        "2023-07-20, critical, 1",
        "2023-06-20, info,     1",
        "2023-06-20, warning,  0",
        "2023-07-20, never,    0",
    })
    void exitCodeFollowsTheGravestFinding(String asOf, String failOn, int code) {
        assertThat(Run.in(folder, "check", ".", "--as-of", asOf, "--fail-on", failOn)
                        .code())
                .isEqualTo(code);
    }

    @Test
    void reportsOnlyWhatIsAskedForButJudgesEverything() throws IOException {
        assertThat(findings("--as-of", "2023-07-02")).containsExactly("TASK-01 phuong-1", "TASK-02 phuong-2");
        assertThat(findings("--as-of", "2023-07-02", "--only", "TASK-02")).containsExactly("TASK-02 phuong-2");
        assertThat(findings("--as-of", "2023-07-02", "--skip", "TASK-02,PLAN")).containsExactly("TASK-01 phuong-1");
        assertThat(findings("--as-of", "2023-07-02", "--only", "TASK", "--skip", "TASK-01"))
                .containsExactly("TASK-02 phuong-2");
        assertThat(findings("--as-of", "2023-07-02", "--unit", "p1")).containsExactly("TASK-01 phuong-1");
        assertThat(findings("--as-of", "2023-07-02", "--program", "cchc-2023")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check nowhere",
                "check . --as-of 30/06/2023",
                "check . --as-of 2023-02-30",
                "check . --fail-on fatal",
                "check . --only TASK-99",
                "check . --only TASK --skip TASK",
                "check . --unit phuong-9",
                "check . --program cchc-2024",
                "check . --format pdf",
                "check . --format json,text",
                "check . --lang fr",
                "check . --threads 0",
                "check . --exclude [",
                "check . --rules nowhere",
                "check . --color --no-color",
                "check . --nonsense",
                "check",
                "chekc .",
                "",
            })
    void aRunThatCannotBeMadeSaysWhyInBothLanguages(String line) {
        Run run = Run.in(folder, line.isEmpty() ? new String[0] : line.split(" ", -1));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("dondoc: ").doesNotContain("\tat ");
    }

    @Test
    void namesTheNearestOfWhatExists() {
        assertThat(Run.in(folder, "check", ".", "--only", "TASK-1").err()).contains("TASK-01");
        assertThat(Run.in(folder, "check", ".", "--unit", "phuong1").err()).contains("phuong-1");
        assertThat(Run.in(folder, "check", ".", "--format", "jsn").err()).contains("json");
        assertThat(Run.in(folder, "chekc", ".").err()).contains("check");
    }

    @Test
    void aRunThatJudgedNothingIsNeverGreen() throws IOException {
        Files.delete(folder.resolve("program.yaml"));
        assertThat(Run.in(folder, "check", ".").code()).isEqualTo(2);

        Files.writeString(folder.resolve("units.yaml"), "kind: Units\nunits: []\n");
        Run nothing = Run.in(folder, "check", ".");
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.out()).isBlank();

        Files.writeString(folder.resolve("program.yaml"), "kind: Program\nid: p\n");
        assertThat(Run.in(folder, "check", ".").code()).isEqualTo(1);
        assertThat(Run.in(folder, "check", ".", "--fail-on", "never").code()).isEqualTo(2);
    }

    @Test
    void anEmptyArgumentIsNotTheWorkingDirectory() {
        Run run = Run.in(folder, "check", "");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no such file or folder");
    }

    @Test
    void aLinkThatLeadsNowhereIsAFinding() throws IOException {
        Files.createSymbolicLink(folder.resolve("moved.yaml"), Path.of("nowhere.yaml"));
        Files.createSymbolicLink(folder.resolve("round.yaml"), Path.of("round.yaml"));

        assertThat(Run.in(folder, "check", ".", "--as-of", "2023-01-01").out())
                .contains("DATA-01  moved.yaml:1:1", "DATA-01  round.yaml:1:1");
    }

    @Test
    void aFolderThatCannotBeSearchedIsAFinding() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assumeTrue(locked.toFile().setReadable(false));
        // The owner of the machine reads what nobody may read.
        assumeFalse(Files.isReadable(locked));

        assertThat(Run.in(folder, "check", ".", "--as-of", "2023-01-01").out()).contains("DATA-01", "locked");
    }

    @Test
    void readsStandardInputUnderAName() {
        Run run = Run.in(
                folder, Map.of(), "kind: Untis\n", "check", ".", "-", "--stdin-filename", "a/b.yaml", "-f", "json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("\"file\": \"a/b.yaml\"").contains("Units");
    }

    @Test
    void flagBeatsVariableBeatsFileBeatsDefault() throws IOException {
        assertThat(asOf(Map.of())).isEqualTo("2023-07-01");

        Files.writeString(folder.resolve(".dondoc.yaml"), "as-of: 2023-01-01\n");
        assertThat(asOf(Map.of())).isEqualTo("2023-01-01");
        assertThat(asOf(Map.of("DONDOC_AS_OF", "2023-01-02"))).isEqualTo("2023-01-02");
        assertThat(asOf(Map.of("DONDOC_AS_OF", "2023-01-02"), "--as-of", "2023-01-03"))
                .isEqualTo("2023-01-03");
    }

    @Test
    void unknownKeysAndVariablesAreErrors() throws IOException {
        assertThat(Run.in(folder, Map.of("DONDOC_AS_OFF", "2023-01-01"), "", "check", ".")
                        .err())
                .contains("DONDOC_AS_OF");

        Files.writeString(folder.resolve(".dondoc.yaml"), "as-of: 2023-01-01\nfail_on: never\n");
        Run run = Run.in(folder, "check", ".");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(".dondoc.yaml:2:1").contains("fail-on");
    }

    @Test
    void aConfigurationThatIsNoFileStopsTheRun() throws IOException {
        Path config = Files.createDirectory(folder.resolve(".dondoc.yaml"));
        assertThat(Run.in(folder, "check", ".").code()).isEqualTo(2);

        Files.delete(config);
        Files.createSymbolicLink(config, Path.of("nowhere"));
        Run run = Run.in(folder, "check", ".");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(".dondoc.yaml:1:1");
    }

    @Test
    void aFileThatComesWithThePlansCannotNameRules() throws IOException {
        Files.writeString(folder.resolve(".dondoc.yaml"), "rules: evil\n");

        Run run = Run.in(folder, "check", ".");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(".dondoc.yaml:1:1");
    }

    @Test
    void rulesThatComeWithThePlansAreNotLoaded() throws IOException {
        Files.writeString(folder.resolve("program.yaml"), PROGRAM);
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(rules.resolve("own.drl"), "this does not even compile");

        Run run = Run.in(folder, "check", ".", "--fail-on", "never");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Run.in(folder, "check", ".", "--rules", "rules").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format: 'text,sarif:/tmp/dondoc-attack.sarif'",
                "format: [text, 'csv:../outside.csv']",
                "format: 'csv:away/outside.csv'",
                "format: 'csv:.git/config'",
                "write-baseline: ../outside",
                "baseline: /etc/passwd",
                "report: ..",
                "history: 'jdbc:sqlite:../outside.db'",
                "history: 'jdbc:postgresql://example.org/stolen'",
                "channel: 'outbox:/tmp/dondoc-attack'"
            })
    void aFileThatComesWithThePlansDoesNotWriteOutOfItsFolder(String setting) throws IOException {
        Path tree = Files.createDirectory(folder.resolve("tree"));
        Set<String> around = Set.of(Objects.requireNonNull(folder.toFile().list()));
        Files.createSymbolicLink(tree.resolve("away"), folder);
        Files.writeString(tree.resolve("program.yaml"), PROGRAM);
        Files.writeString(tree.resolve(".dondoc.yaml"), setting + "\n");

        Run run = Run.in(tree, "check", ".");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(".dondoc.yaml:1:1");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrderElementsOf(around);
    }

    @Test
    void aFileThatComesWithThePlansMayWriteInItsFolder() throws IOException {
        Files.writeString(folder.resolve("program.yaml"), PROGRAM);
        Files.writeString(folder.resolve(".dondoc.yaml"), "format: [text, 'json:out/result.json']\nfail-on: never\n");

        Run run = Run.in(folder, "check", ".");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(folder.resolve("out/result.json")).exists();
    }

    @Test
    void findsTheFileUpToTheRepositorysRoot() throws IOException {
        Path plans = Files.createDirectories(folder.resolve("repo/plans"));
        Files.createDirectories(folder.resolve("repo/.git"));
        Files.writeString(plans.resolve("program.yaml"), PROGRAM);
        Files.writeString(folder.resolve(".dondoc.yaml"), "as-of: 2023-01-01\n");
        assertThat(json(Run.in(plans, "check", ".", "-f", "json")).get("asOf").asText())
                .isEqualTo("2023-07-01");

        Files.writeString(folder.resolve("repo/.dondoc.yaml"), "as-of: 2023-01-02\nexclude: [drafts, tmp]\n");
        assertThat(json(Run.in(plans, "check", ".", "-f", "json")).get("asOf").asText())
                .isEqualTo("2023-01-02");
    }

    @Test
    void writesSeveralFormatsInOneRun() throws IOException {
        Run run = Run.in(folder, "check", ".", "-f", "text", "-f", "json:out/result.json");

        assertThat(run.out()).contains("TASK-01").doesNotContain("schemaVersion");
        assertThat(Files.readString(folder.resolve("out/result.json"))).contains("\"schemaVersion\": 1");
        assertThat(folder.resolve("out").toFile().list()).containsExactly("result.json");
    }

    @Test
    void helpAndVersionNeedNothing() {
        assertThat(Run.in(folder, "--help")).satisfies(run -> {
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("check");
        });
        assertThat(Run.in(folder, "check", "--help").out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(Run.in(folder, "--version").out()).startsWith("dondoc ");
    }

    private String asOf(Map<String, String> variables, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("check", ".", "-f", "json"));
        arguments.addAll(List.of(more));
        return json(Run.in(folder, variables, "", arguments.toArray(String[]::new)))
                .get("asOf")
                .asText();
    }

    private List<String> findings(String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("check", ".", "-f", "json"));
        arguments.addAll(List.of(more));
        List<String> found = new ArrayList<>();
        json(Run.in(folder, arguments.toArray(String[]::new)))
                .get("findings")
                .forEach(finding -> found.add(
                        finding.get("rule").asText() + " " + finding.get("unit").asText()));
        return found;
    }

    private static JsonNode json(Run run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }
}
