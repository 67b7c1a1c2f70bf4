package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.fact.Derivation;
import vn.dondoc.finding.Arrival;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.ProgramSummary.Boxes;
import vn.dondoc.load.Loaded;
import vn.dondoc.load.Loader;
import vn.dondoc.source.SourceFile;

/** The four boxes and the counts beside them (model.md, 6; cli.md, perUnit). */
final class SummariesTest {

    private static final String REPORTS = """
            reports:
              - {id: m, owedBy: {units: [phuong-1]}, frequency: monthly, due: {day: 18}}
            """;

    @ParameterizedTest(name = "{0} on {1}, done {2}: {3}")
    @CsvSource({
        "2023-06-30,           2023-06-30, ,           openInTime",
        "2023-06-30,           2023-07-01, ,           openOverdue",
        "2023-06-30,           2023-07-31, 2023-06-30, doneOnTime",
        "2023-06-30,           2023-07-31, 2023-07-01, doneLate",
        "'{when: khi có}',     2030-01-01, ,           openInTime",
        "'{when: khi có}',     2030-01-01, 2023-07-01, doneOnTime",
        "continuous,           2023-12-31, ,           openInTime",
        "continuous,           2024-01-01, ,           doneOnTime",
        "continuous,           2023-12-31, 2023-07-01, doneOnTime",
    })
    void everyAssignmentIsInOneBox(String timing, String asOf, @Nullable String done, String box) {
        assertThat(boxes(asOf, timing, done == null ? "" : claim(done))).isEqualTo(only(box));
    }

    @ParameterizedTest(name = "on {0}, rejected: {1}")
    @CsvSource({"2023-12-31, openInTime", "2024-01-01, openInTime"})
    void aReopenedContinuousTaskStaysOpen(String asOf, String box) {
        String rejection = "---\n{kind: Decisions, program: cchc, decisions: [{type: rejection, unit: phuong-1,"
                + " task: \"1.1\", decided: 2023-07-20}]}\n";

        assertThat(boxes(asOf, "continuous", claim("2023-07-01") + rejection)).isEqualTo(only(box));
    }

    @Test
    void everyOccurrenceIsCounted() {
        String cancelled = "---\n{kind: Decisions, program: cchc, decisions: [{type: cancellation, task: \"1.1\","
                + " occurrence: 2023-Q4, decided: 2023-07-20}]}\n";

        assertThat(boxes("2023-07-31", "{recurring: quarterly}", cancelled)).isEqualTo(new Boxes(0, 0, 1, 2, 1));
    }

    /** Deadlines on the 18th. */
    @ParameterizedTest(name = "on {0}, sent {1}: {2}")
    @CsvSource({
        "2023-01-17, ,           '0 due, 0 on time, 0 late, 0 missing'",
        "2023-01-18, ,           '1 due, 0 on time, 0 late, 0 missing'",
        "2023-01-19, ,           '1 due, 0 on time, 0 late, 1 missing'",
        "2023-01-17, 2023-01-17, '1 due, 1 on time, 0 late, 0 missing'",
        "2023-01-31, 2023-01-18, '1 due, 1 on time, 0 late, 0 missing'",
        "2023-01-31, 2023-01-19, '1 due, 0 on time, 1 late, 0 missing'",
        "2023-01-18, 2023-01-19, '1 due, 0 on time, 0 late, 0 missing'",
    })
    void reportsAreDueFromTheDeadlineOrWhenSent(String asOf, @Nullable String sent, String expected) {
        String report = sent == null
                ? ""
                : "---\n{kind: UnitReport, program: cchc, unit: phuong-1, report: m, period: 2023-01, submitted: "
                        + sent + "}\n";
        ProgramSummary.Reports reports = unit(asOf, "continuous", report).reports();

        assertThat("%d due, %d on time, %d late, %d missing"
                        .formatted(reports.due(), reports.onTime(), reports.late(), reports.missing()))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "on {0}, sent {1}: {2}")
    @CsvSource({
        "2023-01-31, ,           PENDING",
        "2023-02-01, ,           MISSING",
        "2023-02-28, 2023-01-31, ON_TIME",
        "2023-02-28, 2023-02-01, LATE",
        "2023-01-31, 2023-02-01, PENDING",
    })
    void plansAreMissingFromTheDayAfter(String asOf, @Nullable String sent, Arrival expected) {
        String plan =
                sent == null ? "" : "---\n{kind: UnitPlan, program: cchc, unit: phuong-1, submitted: " + sent + "}\n";

        assertThat(unit(asOf, "continuous", "unitPlan: {owedBy: all, due: 2023-01-31}\n", plan)
                        .plan())
                .isEqualTo(expected);
        assertThat(unit(asOf, "continuous", plan).plan()).isEqualTo(Arrival.NOT_OWED);
    }

    private static String claim(String done) {
        return "---\n{kind: UnitReport, program: cchc, unit: phuong-1, report: m, period: 2023-07, submitted: 2023-07-17,"
                + " tasks: [{task: \"1.1\", status: done, done: " + done + "}]}\n";
    }

    private static Boxes only(String box) {
        return switch (box) {
            case "doneOnTime" -> new Boxes(1, 0, 0, 0, 0);
            case "doneLate" -> new Boxes(0, 1, 0, 0, 0);
            case "openInTime" -> new Boxes(0, 0, 1, 0, 0);
            case "openOverdue" -> new Boxes(0, 0, 0, 1, 0);
            default -> throw new IllegalArgumentException(box);
        };
    }

    private static Boxes boxes(String asOf, String timing, String documents) {
        return unit(asOf, timing, documents).boxes();
    }

    private static ProgramSummary.UnitSummary unit(String asOf, String timing, String... documents) {
        String tasks = "tasks: [{id: \"1.1\", area: \"1\", title: Việc, lead: [phuong-1], timing: " + timing + "}]\n";
        String program = Run.PROGRAM + REPORTS + tasks + String.join("", documents);
        Loaded loaded = Loader.load(
                List.of(SourceFile.given("input.yaml", program.getBytes(StandardCharsets.UTF_8))),
                Run.BUILT_IN.catalogue().vocabulary());
        assertThat(loaded.problems()).isEmpty();
        return Summaries.of(Derivation.derive(loaded.workspace(), LocalDate.parse(asOf))
                        .get(0))
                .perUnit()
                .stream()
                .filter(u -> u.unit().equals("phuong-1"))
                .findAny()
                .orElseThrow();
    }
}
