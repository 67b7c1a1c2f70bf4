package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --show-config}: every value in force, and where it was given. */
final class ShowConfigTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeWorkspace() throws IOException {
        Files.writeString(folder.resolve("program.yaml"), """
            kind: Program
            id: p
            title: P
            period: {from: 2023-01-01, to: 2023-12-31}
            areas: [{id: "1", name: A}]
            coordinator: a
            tasks: []
            rules:
              TASK-02: {days: 9, severity: warning}
              KPI-02: {margin: 1.5}
              PLAN-11: off
            ---
            kind: Units
            units: [{id: a, name: A, type: department}]
            """);
        Files.writeString(folder.resolve(".dondoc.yaml"), "lang: en\nfail-on: never\nskip: [PLAN-11, DIFF]\n");
    }

    @Test
    void namesTheLayerOfEachOption() throws IOException {
        JsonNode options = json("--as-of", "2023-02-03").get("options");

        assertThat(option(options, "as-of")).isEqualTo("\"2023-02-03\" dòng lệnh / command line");
        assertThat(option(options, "lang")).isEqualTo("\"vi\" DONDOC_LANG");
        assertThat(option(options, "fail-on")).isEqualTo("\"never\" .dondoc.yaml:2:1");
        assertThat(option(options, "skip")).isEqualTo("[\"PLAN-11\",\"DIFF\"] .dondoc.yaml:3:1");
        assertThat(option(options, "stdin-filename")).isEqualTo("\"stdin.yaml\" default");
        assertThat(option(options, "unit")).isEqualTo("null default");
        assertThat(option(options, "quiet")).isEqualTo("false default");
    }

    @Test
    void theDefaultDayIsToday() throws IOException {
        assertThat(option(json().get("options"), "as-of")).isEqualTo("\"2023-07-01\" default");
    }

    @Test
    void namesThePlaceOfWhatAProgramChanges() throws IOException {
        JsonNode program = json().get("programs").get(0);

        assertThat(program.get("id").asText()).isEqualTo("p");
        JsonNode soon = rule(program, "TASK-02");
        assertThat(soon.get("value").asText()).isEqualTo("warning");
        assertThat(soon.get("source").asText()).isEqualTo("program.yaml:9:12");
        assertThat(option(soon.get("parameters"), "days")).isEqualTo("9 program.yaml:9:19");
        assertThat(option(rule(program, "KPI-02").get("parameters"), "margin")).isEqualTo("1.5 program.yaml:10:20");
        assertThat(rule(program, "KPI-02").get("source").asText()).isEqualTo("default");
        assertThat(rule(program, "PLAN-11").get("value").asText()).isEqualTo("off");
        assertThat(rule(program, "PLAN-11").get("source").asText()).isEqualTo("program.yaml:11:12");
        assertThat(option(rule(program, "REPORT-10").get("parameters"), "days")).isEqualTo("3 default");
    }

    @Test
    void isReadableToo() {
        Run run = Run.in(folder, "check", ".", "--show-config");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Tùy chọn / options\n")
                .containsPattern("\n  fail-on +never +\\.dondoc\\.yaml:2:1\n")
                .containsPattern("\n  as-of +2023-07-01 +mặc định / default\n")
                .containsPattern("\n  TASK-02 +warning +program\\.yaml:9:12\n    days +9 +program\\.yaml:9:19\n");
    }

    @Test
    void aBadValueIsNamedWhereItStands() throws IOException {
        Files.writeString(folder.resolve(".dondoc.yaml"), "lang: fr\n");
        assertThat(Run.in(folder, "check", ".").err()).startsWith("dondoc: .dondoc.yaml:1:1: --lang: ");

        assertThat(Run.in(folder, Map.of("DONDOC_LANG", "fr"), "", "check", ".").err())
                .startsWith("dondoc: DONDOC_LANG: --lang: ");
        assertThat(Run.in(folder, "check", ".", "--lang", "fr").err()).startsWith("dondoc: --lang: ");
        Files.writeString(folder.resolve(".dondoc.yaml"), "threads: two\n");
        assertThat(Run.in(folder, "check", ".").err()).startsWith("dondoc: .dondoc.yaml:1:1: --threads: ");
        assertThat(Run.in(folder, "check", ".", "--threads=two").err()).startsWith("dondoc: --threads: ");
    }

    @Test
    void ofTwoThatExcludeEachOtherTheStrongerHolds() throws IOException {
        Files.writeString(folder.resolve(".dondoc.yaml"), "no-color: true\nfail-on: never\n");

        assertThat(Run.in(folder, "check", ".", "--color").code()).isZero();
        assertThat(Run.in(folder, Map.of("DONDOC_COLOR", "true"), "", "check", ".")
                        .code())
                .isZero();
        assertThat(Run.in(folder, "check", ".", "--color", "--no-color").code()).isEqualTo(2);
    }

    private JsonNode json(String... more) throws IOException {
        String[] arguments = new String[more.length + 5];
        System.arraycopy(new String[] {"check", ".", "--show-config", "-f", "json"}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        Run run = Run.in(folder, Map.of("DONDOC_LANG", "vi"), "", arguments);
        assertThat(run.code()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    private static String option(JsonNode lines, String name) {
        for (JsonNode line : lines) {
            if (line.get("name").asText().equals(name)) {
                return line.get("value") + " " + line.get("source").asText();
            }
        }
        throw new AssertionError(name);
    }

    private static JsonNode rule(JsonNode program, String id) {
        for (JsonNode rule : program.get("rules")) {
            if (rule.get("name").asText().equals(id)) {
                return rule;
            }
        }
        throw new AssertionError(id);
    }
}
