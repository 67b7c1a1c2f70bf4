package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code explain} can be asked, and how it answers what it cannot explain. */
final class ExplainCommandTest {

    private static final String CATALOGUE = """
            rules:
              - id: OWN-01
                title: {vi: Đơn vị có việc riêng, en: A unit has a task of its own}
                severity: warning
                per: [unit]
                basis: {kind: assumed, vi: Ví dụ., en: An example.}
            """;

    private static final String RULE = """
            package vn.example
            dialect "java"
            import vn.dondoc.fact.Assignment
            import vn.dondoc.fact.AsOf
            import vn.dondoc.fact.Status
            import vn.dondoc.fact.UnitStanding
            global vn.dondoc.engine.Findings findings
            rule "OWN-01 việc riêng"
            when
                AsOf($today : date)
                $unit : UnitStanding(ceased == false)
                accumulate(Assignment(status == Status.OPEN, due < $today); $late : count(1); $late > 0)
                not Assignment(own == true)
            then
                findings.about($unit);
            end
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeProgram() throws IOException {
        Files.copy(Path.of("src/test/resources/golden/many/input/workspace.yaml"), folder.resolve("workspace.yaml"));
        Path rules = Files.createDirectory(folder.resolve(".own"));
        Files.writeString(rules.resolve("own.drl"), RULE);
        Files.writeString(rules.resolve("catalogue.yaml"), CATALOGUE);
    }

    private Run explain(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "explain";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--as-of";
        all[arguments.length + 2] = "2023-06-30";
        return Run.in(folder, all);
    }

    private JsonNode json(Run run) throws IOException {
        assertThat(run.code()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    /** That a unit does not lead a task is the most usual reason why a rule is silent. */
    @Test
    void whatIsNotTheUnitsOwnIsNotSaidToBeNowhere() throws IOException {
        Files.writeString(folder.resolve("workspace.yaml"), OWED_BY_ONE);

        assertThat(explain(".", "--rule", "TASK-01", "--unit", "a", "--task", "t", "--lang", "en")
                        .err())
                .contains("“t” is in the program, but not unit a's");
        assertThat(explain(".", "--rule", "REPORT-01", "--unit", "a", "--report", "r", "--period", "2023-05")
                        .err())
                .contains("“r” is in the program, but not unit a's");
        assertThat(explain(".", "--rule", "REPORT-01", "--unit", "b", "--report", "r", "--period", "2024-05")
                        .err())
                .contains("there is no period “2024-05”");
        assertThat(explain(".", "--rule", "TASK-01", "--unit", "a", "--task", "x")
                        .err())
                .contains("there is no task “x”");
        assertThat(explain(".", "--rule", "TASK-01", "--unit", "b", "--task", "t")
                        .code())
                .isZero();
    }

    private static final String OWED_BY_ONE = """
            kind: Units
            units: [{id: a, name: A, type: ward}, {id: b, name: B, type: ward}]
            ---
            kind: Program
            id: p
            title: P
            period: {from: 2023-01-01, to: 2023-12-31}
            areas: [{id: "1", name: Một}]
            coordinator: a
            reports: [{id: r, owedBy: {units: [b]}, frequency: monthly, due: {day: 20}}]
            tasks: [{id: t, area: "1", title: T, lead: [b], timing: 2023-05-31}]
            """;

    @Test
    void aFindingIsExplainedByTheBeginningOfItsFingerprint() throws IOException {
        JsonNode findings = new ObjectMapper()
                .readTree(Run.in(folder, "check", ".", "--as-of", "2023-06-30", "-f", "json")
                        .out())
                .get("findings");

        for (JsonNode finding : findings) {
            String fingerprint = finding.get("fingerprint").asText();
            JsonNode explained = json(explain(fingerprint.substring(0, 8), ".", "-f", "json"));

            assertThat(explained.get("rule")).isEqualTo(finding.get("rule"));
            assertThat(explained.get("findings").get(0).get("fingerprint").asText())
                    .isEqualTo(fingerprint);
            assertThat(explained.get("holds").asBoolean()
                            || explained.get("cases").isEmpty())
                    .as(finding.get("rule").asText())
                    .isTrue();
        }
        assertThat(findings.size()).isEqualTo(10);
    }

    @Test
    void aDeadlineIsSpelledOutFromWhatWasGivenToTheDayItFallsOn() throws IOException {
        Files.writeString(folder.resolve("workspace.yaml"), """
                {kind: Units, units: [{id: p1, name: Phường 1, type: ward}]}
                ---
                {kind: Program, id: c, title: C, period: {from: 2023-01-01, to: 2023-12-31}, coordinator: p1,
                 areas: [{id: "1", name: A}], workingDays: {roll: true},
                 tasks: [{id: "1.1", area: "1", title: T, lead: [p1], timing: 2023-04-30}]}
                ---
                {kind: Calendar, holidays: [{date: 2023-01-20, name: Tết}]}
                ---
                {kind: UnitPlan, program: c, unit: p1, submitted: 2023-01-20, tasks: [{task: "1.1", timing: 2023-04-15}]}
                ---
                {kind: Decisions, program: c, decisions: [
                  {type: extension, unit: p1, task: "1.1", due: 2023-05-20, decided: 2023-04-10, number: 40/QĐ}]}
                """);

        assertThat(explain("--rule", "TASK-01", "--unit", "p1", "--task", "1.1", ".")
                        .out())
                .containsIgnoringWhitespaces(
                        "cách tính hạn: được giao 30/04/2023 → đơn vị tự đặt 15/04/2023 → gia hạn đến 20/05/2023"
                                + " → dời sang ngày làm việc 22/05/2023, thứ Hai");
    }

    @Test
    void everyConditionIsToldWithItsValuesAndTheFirstFalseOneIsMarked() throws IOException {
        JsonNode explained =
                json(explain("--rule", "TASK-01", "--unit", "phuong-1", "--task", "1.2", ".", "-f", "json"));

        JsonNode tests = explained.get("cases").get(0).get("conditions").get(1).get("tests");
        assertThat(tests)
                .extracting(test -> test.get("text").asText())
                .containsExactly("status == Status.OPEN", "due < $today");
        assertThat(tests).extracting(test -> test.get("outcome").asText()).containsExactly("true", "false");
        assertThat(tests.get(1).get("values").get("due").asText()).isEqualTo("2023-07-02");
        assertThat(explain("--rule", "TASK-01", "--unit", "phuong-1", "--task", "1.2", ".")
                        .out())
                .contains("2. Có nhiệm vụ được giao mà: ← điều kiện đầu tiên không đúng")
                .contains("[✗] thời hạn (02/07/2023, Chủ nhật) < ngày xét (30/06/2023, thứ Sáu)");
    }

    @Test
    void aRuleOfOnesOwnIsExplainedLikeAnyOther() throws IOException {
        JsonNode fires = json(explain("--rules", ".own", "--rule", "OWN-01", "--unit", "phuong-4", ".", "-f", "json"));
        assertThat(fires.get("holds").asBoolean()).isTrue();
        assertThat(fires.get("cases").get(0).get("conditions"))
                .extracting(condition -> condition.get("asks").asText())
                .containsExactly("one", "one", "total", "none");

        Run clean = explain("--rules", ".own", "--rule", "OWN-01", "--unit", "phuong-1", ".");
        assertThat(clean.code()).isZero();
        assertThat(clean.out()).contains(".own/own.drl:8:1").contains("điều kiện 3 không đúng");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--rule TASK-1 --unit phuong-4 .             | “TASK-01”",
                "--rule TASK-01 --unit phuong-5 .            | đơn vị “phuong-5”",
                "--rule TASK-01 --unit phuong-4 --task 1.3 . | “1.1”",
                "--rule KPI-01 --unit phuong-1 --kpi ontime .| “on-time”",
                "--rule TASK-01 --program khac .             | khac",
                "0000000000000000 .                          | 0 vi phạm",
                "ab .                                        | dấu vân tay",
                "0000000000000000                            | đường dẫn",
            })
    void whatDoesNotExistIsToldApartFromWhatComplies(String arguments, String said) {
        Run run = explain(arguments.strip().split(" +", -1));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said);
    }

    @Test
    void aRuleThatIsOffSaysSo() throws IOException {
        Path file = folder.resolve("workspace.yaml");
        Files.writeString(file, Files.readString(file).replace("rules: {TASK-13: off}", "rules: {TASK-01: off}"));

        Run run = explain("--rule", "TASK-01", "--unit", "phuong-4", "--task", "1.1", ".");

        assertThat(run.out()).contains("Chương trình đã tắt luật này").contains("Luật NÊU vi phạm");
    }

    @Test
    void englishIsEnglish() {
        String out = explain("--rule", "TASK-01", "--unit", "phuong-4", "--task", "1.1", ".", "--lang", "en")
                .out();

        assertThat(out).contains("due date (2023-05-18, Thursday) < day judged (2023-06-30, Friday)");
    }
}
