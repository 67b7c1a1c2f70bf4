package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.history.Histories;

/** {@code history}: what was recorded, shown again. */
final class HistoryCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private String history = "";

    @BeforeEach
    void nameHistory() {
        history = Histories.freshUrl(folder);
    }

    private void copy(String workspace) throws IOException {
        Path from = Path.of(workspace);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(to.getParent()));
                Files.copy(file, to);
            }
        }
    }

    private void audit(String... more) {
        List<String> arguments = new ArrayList<>(List.of("audit", ".", "-q", "--history", history));
        arguments.addAll(List.of(more));
        assertThat(Run.in(folder, arguments.toArray(String[]::new)).err()).contains("đã ghi lần chạy");
    }

    private Run history(String... more) {
        return history(Map.of(), more);
    }

    private Run history(Map<String, String> variables, String... more) {
        List<String> arguments = new ArrayList<>(List.of("history"));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--history", history));
        return Run.in(folder, variables, "", arguments.toArray(String[]::new));
    }

    private static JsonNode json(Run run) throws IOException {
        assertThat(run.err()).isEmpty();
        return JSON.readTree(run.out());
    }

    @ParameterizedTest
    @CsvSource({
        "many, csv", "many, sarif", "many, junit", "many, github", "many, gitlab", "many, markdown",
        "hostile, csv", "hostile, sarif", "hostile, junit", "hostile, github", "hostile, gitlab", "hostile, markdown",
        "waived, csv", "waived, sarif", "waived, junit", "waived, markdown", "unreadable, csv", "none, junit"
    })
    void aRecordedRunIsShownAgainAsItWasToTheByte(String workspace, String format) throws IOException {
        copy("src/test/resources/golden/" + workspace + "/input");
        audit("--as-of", "2023-06-30");

        Run check = Run.in(folder, "check", ".", "--as-of", "2023-06-30", "-f", format);
        Run shown = history("show", "-f", format);

        assertThat(shown.code()).isZero();
        assertThat(shown.out()).isEqualTo(check.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "hostile", "waived"})
    void textAndJsonHoldTheResultAndHowItWasRecorded(String workspace) throws IOException {
        copy("src/test/resources/golden/" + workspace + "/input");
        audit("--as-of", "2023-06-30");

        Run text = Run.in(folder, "check", ".", "--as-of", "2023-06-30", "--verbose");
        assertThat(history("show", "--verbose").out())
                .startsWith("Lần chạy 1 (kiểm tra), xét đến ngày 30/06/2023\n")
                .contains("Ghi lúc 01/07/2023 01:30, bằng dondoc ")
                .endsWith("\n\n" + text.out());
        JsonNode shown = json(history("show", "-f", "json"));
        JsonNode result = json(Run.in(folder, "check", ".", "--as-of", "2023-06-30", "-f", "json"));
        assertThat(shown.get("result")).isEqualTo(result);
        assertThat(shown.get("run").get("hash").asText()).matches("[0-9a-f]{64}");
    }

    @Test
    void anotherLanguageIsSpokenOnRequest() throws IOException {
        copy("src/test/resources/golden/many/input");
        audit("--as-of", "2023-06-30");

        Run check = Run.in(folder, "check", ".", "--as-of", "2023-06-30", "--lang", "en");

        assertThat(history("show", "--lang", "en").out()).endsWith("\n\n" + check.out());
        assertThat(history("list", "--lang", "en").out()).contains("1 recorded run", "2023-06-30, audit: ");
    }

    @Test
    void runsAreListedInTheOrderOfRecording() throws IOException {
        copy("src/test/resources/golden/many/input");
        audit("--as-of", "2023-06-30");
        audit("--as-of", "2023-05-31", "--only", "TASK");

        JsonNode runs = json(history("list", "-f", "json")).get("runs");

        assertThat(runs).hasSize(2);
        assertThat(runs.get(0).get("asOf").asText()).isEqualTo("2023-06-30");
        assertThat(runs.get(1).get("scope").asText()).isEqualTo("only=TASK");
        assertThat(history("list").out()).contains("2 lần chạy đã ghi", "30/06/2023, kiểm tra: ", "(only=TASK)");
    }

    @Test
    void aRunHasSeveralNames() throws IOException {
        copy("plans/minimal");
        audit("--as-of", "2023-05-31");
        audit("--as-of", "2023-06-30");
        audit("--as-of", "2023-06-30", "--lang", "en");
        JsonNode runs = json(history("list", "-f", "json")).get("runs");

        assertThat(number("2")).isEqualTo(2);
        assertThat(number("latest")).isEqualTo(3);
        assertThat(number("2023-06-30")).isEqualTo(3);
        assertThat(number("2023-05-31")).isEqualTo(1);
        assertThat(number(runs.get(1).get("hash").asText().substring(0, 10))).isEqualTo(2);
        for (String wrong : List.of("4", "2023-06-29", "zzzz", "", "a")) {
            Run shown = history("show", wrong);
            assertThat(shown.code()).as(wrong).isEqualTo(2);
            assertThat(shown.err()).contains("“" + wrong + "”", "dondoc history list");
        }
    }

    private int number(String name) throws IOException {
        return json(history("show", name, "-f", "json"))
                .get("run")
                .get("number")
                .asInt();
    }

    @Test
    void aDiffTellsWhatIsNewFixedEscalatedAndStillOpen() throws IOException {
        copy("plans/tay-ninh-2023");
        audit("--as-of", "2023-05-31");
        audit("--as-of", "2023-06-30");

        JsonNode diff = json(history("diff", "1", "2", "-f", "json"));
        JsonNode before = json(history("show", "1", "-f", "json")).get("result").get("findings");
        JsonNode after = json(history("show", "2", "-f", "json")).get("result").get("findings");

        Set<String> earlier = counting(before);
        Set<String> later = counting(after);
        Set<String> told = new TreeSet<>();
        for (String field : List.of("new", "escalated", "eased", "stillOpen")) {
            diff.get(field)
                    .forEach(one -> assertThat(told.add(fingerprint(one))).isTrue());
        }
        assertThat(told).isEqualTo(later);
        diff.get("new").forEach(one -> assertThat(earlier).doesNotContain(fingerprint(one)));
        diff.get("fixed").forEach(one -> {
            assertThat(earlier).contains(fingerprint(one));
            assertThat(later).doesNotContain(fingerprint(one));
        });
        assertThat(diff.get("fixed").size()
                        + diff.get("setAside").size()
                        + later.size()
                        - diff.get("new").size())
                .isEqualTo(earlier.size());
        assertThat(diff.get("escalated"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.has("before")).isTrue());
        assertThat(history("diff", "1").out())
                .contains(
                        "Từ lần chạy 1 (đến ngày 31/05/2023) đến lần chạy 2 (đến ngày 30/06/2023)",
                        "Mới: " + diff.get("new").size(),
                        "Đã khắc phục: " + diff.get("fixed").size(),
                        "Vẫn còn như cũ: " + diff.get("stillOpen").size());
    }

    private static Set<String> counting(JsonNode findings) {
        Set<String> counting = new TreeSet<>();
        findings.forEach(finding -> {
            if (finding.get("waived").isNull() && !finding.get("baseline").asBoolean()) {
                counting.add(fingerprint(finding));
            }
        });
        return counting;
    }

    private static String fingerprint(JsonNode one) {
        return (one.has("finding") ? one.get("finding") : one)
                .get("fingerprint")
                .asText();
    }

    @Test
    void whatIsWaivedBetweenTwoRunsIsSetAsideAndNotFixed() throws IOException {
        copy("src/test/resources/golden/waived/input");
        audit("--as-of", "2023-06-30");
        Path waivers;
        try (Stream<Path> files = Files.walk(folder)) {
            waivers = files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(HistoryCommandTest::hasWaivers)
                    .findFirst()
                    .orElseThrow();
        }
        String with = Files.readString(waivers);
        Files.writeString(
                waivers,
                with.replaceAll("(?s)---\\s*kind: Waivers.*?(?=\\n---|\\z)", "")
                        .replaceAll("(?s)\\Akind: Waivers.*", "kind: Waivers\nwaivers: []\n"));
        audit("--as-of", "2023-06-30");

        JsonNode diff = json(history("diff", "2", "1", "-f", "json"));

        assertThat(diff.get("setAside")).isNotEmpty();
        assertThat(diff.get("setAside"))
                .allSatisfy(one -> assertThat(one.get("waived").isNull()).isFalse());
        assertThat(history("diff", "2", "1").out()).contains("Không tính nữa (được miễn trừ hoặc đã biết từ trước): ");
    }

    private static boolean hasWaivers(Path file) {
        try {
            return Files.readString(file).contains("kind: Waivers");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void scopesThatDifferAreSaid() throws IOException {
        copy("src/test/resources/golden/many/input");
        audit("--as-of", "2023-06-30");
        audit("--as-of", "2023-06-30", "--skip", "TASK");

        assertThat(history("diff", "1", "--lang", "en").out())
                .contains("do not cover the same: all findings; skip=TASK");
    }

    @Test
    void aUnitIsShownOverTime() throws IOException {
        copy("plans/tay-ninh-2023");
        audit("--as-of", "2023-03-31");
        audit("--as-of", "2023-04-30");
        audit("--as-of", "2023-06-30");

        JsonNode unit = json(history("unit", "phuong-4", "-f", "json"));

        assertThat(unit.get("name").asText()).isEqualTo("UBND Phường 4");
        assertThat(unit.get("days")).hasSize(3);
        assertThat(unit.get("findings")).isNotEmpty().allSatisfy(course -> {
            assertThat(course.get("finding").get("unit").asText()).isEqualTo("phuong-4");
            boolean last = course.get("last").asText().equals("2023-06-30");
            assertThat(course.get("goneOn").isNull()).isEqualTo(last);
            assertThat(course.get("first").asText())
                    .isLessThanOrEqualTo(course.get("last").asText());
        });
        assertThat(history("unit", "phuong-4").out())
                .startsWith("UBND Phường 4 (phuong-4)\n3 ngày xét, từ 31/03/2023 đến 30/06/2023.\n")
                .contains("vẫn còn.", "không còn.");
        Run unknown = history("unit", "phuong-44");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("phuong-44", "phuong-4");
    }

    @Test
    void verifySaysThatATableIsGone() throws Exception {
        history = "jdbc:sqlite:" + folder.resolve("cut.db");
        copy("src/test/resources/golden/one/input");
        audit("--as-of", "2023-06-30");
        try (Connection connection = DriverManager.getConnection(history);
                Statement statement = connection.createStatement()) {
            statement.execute("drop view message_state");
            statement.execute("drop table message_event");
        }

        Run verify = history("verify");
        assertThat(verify.code()).isEqualTo(1);
        assertThat(verify.err())
                .contains("đã bị sửa từ bên ngoài", "“message_event”", "restore a backup")
                .doesNotContain("SQL", "Exception");
        Run show = history("export");
        assertThat(show.err()).doesNotContain("SQL", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update run set as_of = 'x'",
                "update run set recorded_at = 'zz'",
                "update run set kind = 'holiday'",
                "update run set summary = '[]'",
                "update finding set severity = 'mild'",
                "update finding set due = 'q'"
            })
    void whatNoRecordSaysIsFoundByVerifyAndEndsTheOthersWithAMessage(String edit) throws Exception {
        history = "jdbc:sqlite:" + folder.resolve("edited.db");
        copy("src/test/resources/golden/many/input");
        audit("--as-of", "2023-06-30");
        try (Connection connection = DriverManager.getConnection(history);
                Statement statement = connection.createStatement()) {
            statement.execute(edit);
        }

        assertThat(history("verify").code()).isEqualTo(1);
        for (String command : List.of("list", "show latest", "diff 1 1", "unit phuong-4", "export -f oscal")) {
            Run run = history(command.split(" ", -1));
            assertThat(run.code()).as(command + run.err()).isNotEqualTo(ExitCode.INTERNAL);
            assertThat(run.err()).doesNotContain("Exception");
        }
    }

    @Test
    void verifyIsGreenAndGivesTheEndOfTheChain() throws IOException {
        copy("plans/minimal");
        audit("--as-of", "2023-06-30");

        JsonNode check = json(history("verify", "-f", "json"));

        assertThat(check.get("whole").asBoolean()).isTrue();
        assertThat(check.get("entries").asInt()).isEqualTo(1);
        String head = check.get("head").asText();
        assertThat(history("verify").out()).contains("nguyên vẹn: 1 bản ghi", head);
        assertThat(history("verify", "--noted", head.substring(0, 12)).code()).isZero();
        Run other = history("verify", "--noted", "0123456789ab", "--lang", "en");
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.out()).contains("WAS CHANGED", "the noted hash is nowhere in the chain");
        assertThat(history("verify", "--noted", "xyz").code()).isEqualTo(2);
    }

    @Test
    void exportedLinesHoldEveryRecordInTheOrderOfTheChain() throws IOException {
        copy("src/test/resources/golden/hostile/input");
        audit("--as-of", "2023-05-31");
        audit("--as-of", "2023-06-30");

        List<JsonNode> lines = new ArrayList<>();
        Run export = history("export");
        assertThat(export.err()).isEmpty();
        for (String line : export.out().split("\n", -1)) {
            if (!line.isEmpty()) {
                lines.add(JSON.readTree(line));
            }
        }

        assertThat(lines.get(0).get("type").asText()).isEqualTo("chain");
        assertThat(lines.get(1).get("type").asText()).isEqualTo("run");
        assertThat(lines.get(1).get("summary").get("programs")).isNotNull();
        assertThat(lines)
                .filteredOn(line -> line.get("type").asText().equals("catalogue"))
                .hasSize(1);
        for (int run = 1; run <= 2; run++) {
            int number = run;
            JsonNode findings =
                    json(history("show", "" + run, "-f", "json")).get("result").get("findings");
            List<JsonNode> exported = lines.stream()
                    .filter(line -> line.get("type").asText().equals("finding")
                            && line.get("run").asInt() == number)
                    .toList();
            assertThat(exported).hasSize(findings.size());
            for (int i = 0; i < exported.size(); i++) {
                assertThat(exported.get(i).get("fingerprint"))
                        .isEqualTo(findings.get(i).get("fingerprint"));
                assertThat(exported.get(i).get("detail").get("message"))
                        .isEqualTo(findings.get(i).get("messages"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"many, vi", "hostile, vi", "waived, en", "none, en", "unreadable, vi"})
    void oscalIsValidUnderTheSchemaOfNist(String workspace, String language) throws IOException {
        copy("src/test/resources/golden/" + workspace + "/input");
        audit("--as-of", "2023-05-31");
        audit("--as-of", "2023-06-30");

        Run export = history("export", "-f", "oscal", "--lang", language);

        JsonNode document = json(export);
        String schema = Files.readString(Path.of("src/test/resources/schemas/oscal_assessment-results_schema.json"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(document))
                .extracting(Object::toString)
                .isEmpty();
        JsonNode results = document.get("assessment-results").get("results");
        assertThat(results).hasSize(2);
        JsonNode findings = json(history("show", "-f", "json")).get("result").get("findings");
        if (findings.isEmpty()) {
            assertThat(results.get(1).has("observations")).isFalse();
        } else {
            assertThat(results.get(1).get("observations")).hasSize(findings.size());
        }
        Set<String> ids = new TreeSet<>();
        document.findValuesAsText("uuid")
                .forEach(id -> assertThat(ids.add(id)).as(id).isTrue());
        assertThat(history("export", "-f", "oscal", "--lang", language).out()).isEqualTo(export.out());
    }

    @Test
    void oscalTakesTheRunsThatAreNamed() throws IOException {
        copy("plans/minimal");
        audit("--as-of", "2023-05-31");
        audit("--as-of", "2023-06-30");

        JsonNode one = json(history("export", "2023-05-31", "-f", "oscal"));

        assertThat(one.get("assessment-results").get("results")).hasSize(1);
        assertThat(history("export", "1").err()).contains("chỉ oscal nhận RUN");
    }

    @ParameterizedTest
    @CsvSource({
        "vi, list",
        "en, list",
        "vi, show latest",
        "en, show latest",
        "vi, diff 1 2",
        "en, diff 1 2",
        "vi, unit phuong-4",
        "en, unit phuong-4",
        "vi, verify",
        "en, verify"
    })
    void narrowTerminalsAreEnoughForPeople(String language, String arguments) throws IOException {
        copy("plans/tay-ninh-2023");
        audit("--as-of", "2023-05-31");
        audit("--as-of", "2023-06-30");

        List<String> all = new ArrayList<>(List.of(arguments.split(" ", -1)));
        all.addAll(List.of("--lang", language, "--verbose"));
        Run shown = history(Map.of("COLUMNS", "40"), all.toArray(String[]::new));

        assertThat(shown.code()).isZero();
        assertThat(shown.err()).isEmpty();
        assertThat(shown.out()
                        .lines()
                        // A place is never broken: terminals open it.
                        .filter(line -> !line.contains(".yaml:"))
                        .filter(line -> !line.contains("  ")))
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(40));
        assertThat(shown.out()).doesNotContain("\u001b");
    }

    @Test
    void colourOnlyWhereItIsAskedFor() throws IOException {
        copy("plans/minimal");
        audit("--as-of", "2023-06-30");

        assertThat(history(Map.of("FORCE_COLOR", "1"), "list").out()).contains("\u001b[1m");
        assertThat(history(Map.of("FORCE_COLOR", "1"), "list", "--no-color").out())
                .doesNotContain("\u001b");
        assertThat(history(Map.of("NO_COLOR", "1"), "list", "--color").out()).contains("\u001b[1m");
    }

    @Test
    void toLookMakesNoHistory() throws IOException {
        for (String command : List.of("list", "verify", "export", "show")) {
            Run run = Run.in(folder, "history", command);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("chưa có lịch sử ở .dondoc/history.db", "there is no history at");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void wrongWordsAreNamed() throws IOException {
        copy("plans/minimal");
        audit("--as-of", "2023-06-30");

        assertThat(history("list", "-f", "sarif").err()).contains("“sarif”");
        assertThat(history("list", "--lang", "fr").err()).contains("--lang", "fr");
        assertThat(history("diff").code()).isEqualTo(2);
        assertThat(Run.in(folder, "history").code()).isEqualTo(2);
    }
}
