package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check --from --to} and {@code forecast}: days, changes and exit codes; what they print is golden. */
final class CourseTest {

    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final String SAMPLE = "plans/tay-ninh-2023";

    @Test
    void theChangesUpToADayLeadToWhatCheckFindsOnThatDay() throws IOException {
        JsonNode course = json(Run.in(
                ROOT, "check", SAMPLE, "--from", "2023-01-10", "--to", "2023-07-20", "--step", "month", "-f", "json"));
        Map<String, String> standing = new TreeMap<>();

        assertThat(course.get("days")).hasSize(8);
        for (JsonNode day : course.get("days")) {
            apply(day.get("changes"), standing);

            JsonNode check = check(SAMPLE, day.get("asOf").asText());
            assertThat(standing).as(day.get("asOf").asText()).isEqualTo(counting(check));
            assertThat(day.get("summary").toString())
                    .isEqualTo(check.get("summary").toString().replace(",\"baseline\":0", ""));
        }
    }

    /** After 30/06/2023 nothing more comes in the sample: the forecast must be what really happened. */
    @Test
    void aForecastIsWhatHappensWhenNothingMoreComes() throws IOException {
        Map<String, String> standing = counting(check(SAMPLE, "2023-06-30"));
        JsonNode forecast =
                json(Run.in(ROOT, "forecast", SAMPLE, "--as-of", "2023-06-30", "--until", "2023-07-25", "-f", "json"));

        for (JsonNode day : forecast.get("days")) {
            apply(day.get("changes"), standing);
            day.get("due")
                    .forEach(due -> assertThat(due.get("due").asText())
                            .isEqualTo(day.get("date").asText()));
        }

        assertThat(standing).isEqualTo(counting(check(SAMPLE, "2023-07-25")));
    }

    @Test
    void aForecastKnowsNothingOfWhatCameLater() throws IOException {
        JsonNode forecast =
                json(Run.in(ROOT, "forecast", SAMPLE, "--as-of", "2023-01-31", "--until", "2023-02-28", "-f", "json"));

        // Every report of February came in time or a little late, but on 31 January none of them is known.
        assertThat(forecast.findValuesAsText("rule")).contains("REPORT-01").doesNotContain("REPORT-02");
        assertThat(json(Run.in(ROOT, "check", SAMPLE, "--from", "2023-01-31", "--to", "2023-02-28", "-f", "json"))
                        .findValuesAsText("rule"))
                .contains("REPORT-02");
    }

    @ParameterizedTest
    @CsvSource({"2023-06-20, 0", "2023-06-21, 1"})
    void exitsAsForTheLastDay(String to, int code, @TempDir Path folder) throws IOException {
        write(folder);

        assertThat(Run.in(folder, "check", ".", "--from", "2023-06-01", "--to", to)
                        .code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-20, 2023-06-20, error, 0",
        "2023-06-20, 2023-06-21, error, 1",
        "2023-06-20, 2023-06-21, critical, 0",
        // What is broken already is not ahead, until it gets graver.
        "2023-06-21, 2023-06-30, error, 0",
        "2023-06-21, 2023-07-20, critical, 1",
    })
    void aForecastFailsForWhatIsAhead(String asOf, String until, String failOn, int code, @TempDir Path folder)
            throws IOException {
        write(folder);

        assertThat(Run.in(folder, "forecast", ".", "--as-of", asOf, "--until", until, "--fail-on", failOn)
                        .code())
                .isEqualTo(code);
    }

    @Test
    void dueOnTheLastDayIsSaidAlthoughItIsBrokenOnlyLater(@TempDir Path folder) throws IOException {
        write(folder);

        JsonNode forecast =
                json(Run.in(folder, "forecast", ".", "--as-of", "2023-06-18", "--until", "2023-06-20", "-f", "json"));

        assertThat(forecast.get("ahead").toString()).isEqualTo("{\"due\":1,\"appeared\":0,\"escalated\":0}");
        assertThat(forecast.get("days")).singleElement().satisfies(day -> {
            assertThat(day.get("date").asText()).isEqualTo("2023-06-20");
            assertThat(day.get("due").get(0).get("task").asText()).isEqualTo("1.1");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check . --from 2023-02-30",
                "check . --to 2023-06-30",
                "check . --step month",
                "check . --from 2023-06-30 --to 2023-06-29",
                "check . --from 2023-01-01 --to 2023-06-30 --step year",
                "check . --from 1900-01-01 --to 2023-06-30 --step day",
                "check . --from 2023-01-01 --to 2023-06-30 --as-of 2023-06-30",
                "check . --from 2023-01-01 --to 2023-06-30 --watch",
                "check . --from 2023-01-01 -f csv",
                "check . - --watch",
                "check . --watch -f json",
                "check nowhere --watch",
                "forecast .",
                "forecast . --until tomorrow",
                "forecast . --as-of 2023-06-30 --until 2023-06-29",
                "forecast . --as-of 2023-06-30 --until 2033-06-29",
                "forecast nowhere --until 2023-07-31",
            })
    void whatDoesNotGoTogetherSaysWhy(String line, @TempDir Path folder) throws IOException {
        write(folder);

        Run run = Run.in(folder, line.split(" ", -1));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("dondoc: ").doesNotContain("\tat ");
    }

    /** A workspace cannot make every check a watch: in CI that would never end. */
    @ParameterizedTest
    @ValueSource(strings = {"watch: true", "from: 2023-01-01", "until: 2023-01-01"})
    void whatACommandDoesIsNoSetting(String setting, @TempDir Path folder) throws IOException {
        write(folder);
        Files.writeString(folder.resolve(".dondoc.yaml"), setting + "\n");

        assertThat(Run.in(folder, "check", ".").code()).isEqualTo(2);
    }

    @Test
    void anAsOfThatIsOnlyADefaultDoesNotStandInTheWay(@TempDir Path folder) throws IOException {
        write(folder);
        Files.writeString(folder.resolve(".dondoc.yaml"), "as-of: 2023-06-30\n");

        assertThat(Run.in(folder, "check", ".", "--from", "2023-01-01", "--to", "2023-06-01")
                        .code())
                .isZero();
    }

    private static void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("program.yaml"), """
                kind: Program
                id: cchc-2023
                title: Kế hoạch cải cách hành chính 2023
                period: {from: 2023-01-01, to: 2023-12-31}
                areas: [{id: "1", name: Chỉ đạo}]
                coordinator: phuong-1
                tasks: [{id: "1.1", area: "1", title: Ban hành kế hoạch, lead: [phuong-1], timing: 2023-06-20}]
                rules: {TASK-13: off, DIFF-01: off}
                ---
                kind: Units
                units: [{id: phuong-1, name: UBND Phường 1, type: ward, head: {name: Bình, email: b@example.org}}]
                """);
    }

    private static JsonNode check(String workspace, String asOf) throws IOException {
        return json(Run.in(ROOT, "check", workspace, "--as-of", asOf, "-f", "json"));
    }

    /** Severity and level of what counts, by fingerprint. */
    private static Map<String, String> counting(JsonNode result) {
        Map<String, String> counting = new TreeMap<>();
        for (JsonNode finding : result.get("findings")) {
            if (finding.get("waived").isNull()) {
                counting.put(finding.get("fingerprint").asText(), gravity(finding));
            }
        }
        return counting;
    }

    private static void apply(JsonNode changes, Map<String, String> standing) {
        for (JsonNode change : changes) {
            JsonNode finding = change.get("finding");
            String fingerprint = finding.get("fingerprint").asText();
            JsonNode before = change.get("before");
            assertThat(standing.get(fingerprint)).isEqualTo(before.isNull() ? null : gravity(before));
            if (change.get("change").asText().equals("vanished")) {
                standing.remove(fingerprint);
            } else {
                standing.put(fingerprint, gravity(finding));
            }
        }
    }

    private static String gravity(JsonNode finding) {
        return finding.get("severity").asText() + " " + finding.get("level").asInt();
    }

    private static JsonNode json(Run run) throws IOException {
        assertThat(run.err()).isEmpty();
        return new ObjectMapper().readTree(run.out());
    }
}
