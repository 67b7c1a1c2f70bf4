package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.finding.Breach;
import vn.dondoc.finding.Severity;

/** What a program changes of the catalogue. */
final class ProgramRulesTest {

    private static final String PROGRAM = Run.PROGRAM + """
            tasks: [{id: "1.1", area: "1", title: Ban hành kế hoạch, lead: [phuong-1], timing: 2023-03-31}]
            rules: {TASK-13: off, DIFF-01: off, SETTING}
            """;

    @ParameterizedTest
    @CsvSource({
        "2023-03-26, 'TASK-12: off',          1",
        "2023-03-25, 'TASK-12: off',          0",
        "2023-03-25, 'TASK-02: {days: 6}',    1",
        "2023-03-31, 'TASK-02: {days: 0}',    1",
        "2023-03-30, 'TASK-02: {days: 0}',    0",
        "2023-03-31, 'TASK-02: off',          0",
        "2023-01-01, 'TASK-02: {days: 2147483647}', 1",
    })
    void parameterOfTheProgramOrTheDefault(String asOf, String setting, int found) {
        assertThat(Run.of(asOf, PROGRAM.replace("SETTING", setting)).of("TASK-02"))
                .hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({
        "'TASK-12: off',                              CRITICAL",
        "'TASK-01: {criticalAfter: 300}',             ERROR",
        "'TASK-01: {severity: info}',                 INFO",
        "'TASK-01: {severity: error, criticalAfter: 1}', ERROR",
    })
    void severityOfTheProgramReplacesEveryCase(String setting, Severity severity) {
        Breach late = Run.of("2023-06-30", PROGRAM.replace("SETTING", setting)).the("TASK-01");

        assertThat(late.severity()).isEqualTo(severity);
    }

    @Test
    void whatIsOffNeitherFiresNorRuns() {
        Judgement judgement =
                Run.of("2023-06-30", PROGRAM.replace("SETTING", "TASK-01: off")).judgement();

        assertThat(judgement.judged()).isEmpty();
        assertThat(judgement.off()).containsExactly("DIFF-01", "TASK-01", "TASK-13");
        assertThat(judgement.ran()).doesNotContain("TASK-01").contains("DATA-01", "WAIVER-01");
        assertThat(judgement.ran())
                .hasSize(Run.BUILT_IN.catalogue().rules().size()
                        - judgement.off().size());
    }

    @Test
    void whatOneOfTwoProgramsTurnedOffStillRuns() {
        String other = PROGRAM.substring(Run.UNITS.length()).replace("id: cchc", "id: khac");
        Judgement judgement = Run.of(
                        "2023-06-30",
                        PROGRAM.replace("SETTING", "TASK-01: off") + "---\n" + other.replace(", SETTING", ""))
                .judgement();

        assertThat(judgement.off()).isEqualTo(List.of("DIFF-01", "TASK-13"));
        assertThat(judgement.judged())
                .extracting(j ->
                        j.breach().subject().program() + " " + j.breach().rule().id())
                .containsExactly("khac TASK-01");
    }
}
