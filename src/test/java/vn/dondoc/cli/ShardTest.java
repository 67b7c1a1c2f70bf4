package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.bench.Country;

/** Parts of a run, joined: the bytes of the run as a whole. */
final class ShardTest {

    private static final String AWKWARD = """
            {kind: UnitReport, program: cchc-002, unit: xa-000007, report: monthly, period: 2023-01, submitted: 2023-02-30}
            ---
            kind: UnitReport
            program: cchc-003
            unit: xa-000003
            report: monthly
            period: 2023-01
            submitted: 2023-01-17
            tasks:
              - {task: "9.9", status: done}
            ---
            kind: Nothing
            ---
            kind: Decisions
            program: cchc-009
            decisions: []
            ---
            kind: Program
            id: cchc-004
            title: No plans, no reports
            language: en
            period: {from: 2023-01-01, to: 2023-12-31}
            areas: [{id: "1", name: a}]
            coordinator: xa-000001
            tasks: [{id: a, area: "1", title: t, lead: [xa-000001], timing: 2023-02}]
            rules: {PLAN-11: off, PLAN-99: off}
            ---
            kind: Waivers
            waivers:
              - {rule: TASK-01, reason: r, approvedBy: b, from: 2023-01-01, expires: 2023-12-31}
              - {rule: PLAN-04, reason: r, approvedBy: b, from: 2023-01-01, expires: 2023-12-31}
              - {rule: PLAN-04, reason: r, approvedBy: b, from: 2023-01-02, expires: 2023-12-31}
              - {rule: REPORT-01, program: cchc-002, reason: r, approvedBy: b, from: 2023-01-01, expires: 2023-12-31}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeCountry() throws IOException {
        Country.write(folder.resolve("country"), new Country.Size(24, 3, 8, 4, 7));
        Files.writeString(folder.resolve("country/awkward.yaml"), AWKWARD);
        Files.writeString(folder.resolve("country/broken.yaml"), "kind: UnitPlan\nprogram: cchc-001\nunit: [\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void partsMakeTheBytesOfTheWhole(int parts) throws IOException {
        assertThat(merged(parts)).isEqualTo(whole());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang=en", "--program=cchc-002", "--unit=xa-000008", "--only=WAIVER,DATA", "--skip=TASK"})
    void partsMakeWhatTheOptionsLeaveOfIt(String option) throws IOException {
        assertThat(merged(3, option)).isEqualTo(whole(option));
    }

    @Test
    void aWaiverMayNameATaskThatOnlyOnePartReads() throws IOException {
        Files.writeString(
                folder.resolve("country/cchc-003/xa-000006/plan.yaml"),
                "  - {id: own, area: \"1\", title: Own, timing: 2023-02}\n",
                StandardOpenOption.APPEND);
        Files.writeString(folder.resolve("country/own.yaml"), """
                kind: Waivers
                waivers:
                  - {rule: TASK-01, unit: xa-000006, task: own, reason: r, approvedBy: b, from: 2023-01-01, expires: 2023-12-31}
                  - {rule: TASK-01, task: nowhere, reason: r, approvedBy: b, from: 2023-01-01, expires: 2023-12-31}
                """);

        assertThat(merged(3)).isEqualTo(whole());
    }

    @Test
    void mergeDecidesWhetherTheRunFails() throws IOException {
        List<String> parts = parts(2);

        assertThat(merge(parts).code()).isEqualTo(1);
        assertThat(merge(parts, "--fail-on", "never").code()).isZero();
    }

    @Test
    void refusesWhatAreNotThePartsOfOneRun() throws IOException {
        List<String> two = parts(2);
        List<String> other = parts(2, "--skip=KPI");

        assertThat(merge(List.of(two.get(0))).err()).contains("all 2 parts are needed");
        assertThat(merge(List.of(two.get(0), two.get(0))).err()).contains("part 2 is missing");
        assertThat(merge(List.of(two.get(0), other.get(1))).err()).contains("are not of one run");
        Files.writeString(folder.resolve("text.json"), "{\"a\": ");
        for (String wrong : List.of("text.json", "nothing.json", "country/broken.yaml")) {
            Run ended = merge(List.of(wrong));
            assertThat(ended.code()).as(wrong).isEqualTo(2);
            assertThat(ended.err()).as(wrong).contains(wrong);
        }
    }

    /** A part that was cut or changed must not turn a run green, nor leave half a result behind. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"findings\": [.*] -> \"findings\": []",
                "\"findings\": [.*] -> \"findings\": [null, 1, \"x\", []]",
                "\"findings\": [.*] -> \"findings\": null",
                "\"programs\": [.*], \"summary\" -> \"programs\": null, \"summary\"",
                "\"error\": \\d+ -> \"error\": -5",
                "\"error\": \\d+ -> \"error\": \"x\"",
                "\"severity\": \"error\" -> \"severity\": \"mild\"",
            })
    void refusesPartsWhoseFindingsAreNotThoseThatTheyCount(String change) throws IOException {
        List<String> two = parts(2);
        JsonNode part = new ObjectMapper().readTree(folder.resolve(two.get(0)).toFile());
        String[] fromTo = change.split(" -> ", -1);
        String text = spaced(part);
        String changed =
                text.replaceFirst("(?s)" + fromTo[0].replace("[.*]", "\\[.*\\]"), Matcher.quoteReplacement(fromTo[1]));
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(folder.resolve(two.get(0)), changed);

        Run ended = merge(two, "--fail-on", "error");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).isNotBlank();
    }

    /** With the findings last, so that a pattern can take them whole. */
    private static String spaced(JsonNode part) {
        ObjectNode ordered = (ObjectNode) part;
        for (String last : List.of("programs", "summary", "findings")) {
            ordered.set(last, ordered.remove(last));
        }
        return ordered.toString().replace("\":", "\": ").replace(",\"", ", \"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--shard=0/2", "--shard=3/2", "--shard=x"})
    void refusesPartsThatThereAreNot(String shard) {
        Run ended = check(shard);

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("--shard: must be I/N");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--watch", "--from=2023-01-01", "--baseline=known.txt", "--write-baseline=known.txt", "-ftext"})
    void refusesWhatIsForWholeRuns(String option) {
        assertThat(check("--shard=1/2", option).code()).isEqualTo(2);
    }

    private String whole(String... options) throws IOException {
        check(with(options, "-f", "json:whole.json"));
        return Files.readString(folder.resolve("whole.json"));
    }

    private String merged(int parts, String... options) throws IOException {
        merge(parts(parts, options), "-o", "merged.json");
        return Files.readString(folder.resolve("merged.json"));
    }

    private List<String> parts(int of, String... options) {
        List<String> results = new ArrayList<>();
        for (int i = 1; i <= of; i++) {
            String file = i + "-of-" + of + options.length + ".json";
            Run ended = check(with(options, "--shard", i + "/" + of, "-f", "json:" + file));
            assertThat(ended.code()).as(ended.err()).isZero();
            results.add(file);
        }
        return results;
    }

    private Run check(String... options) {
        return Run.in(folder, with(options, "check", "country", "--as-of", "2023-05-30"));
    }

    private Run merge(List<String> results, String... options) {
        List<String> arguments = new ArrayList<>(List.of("merge"));
        arguments.addAll(results);
        return Run.in(folder, with(options, arguments.toArray(String[]::new)));
    }

    private static String[] with(String[] last, String... first) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(last));
        return all.toArray(String[]::new);
    }
}
