package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.dondoc.finding.Breach;
import vn.dondoc.finding.Severity;

/** What is owed at the ladder's top. */
final class EscalationPassTest {

    private static final String LADDER =
            "ladder: [{level: 1, after: 1, notify: [head]}, {level: 3, after: 11, notify: [chair]}]";
    private static final String PROGRAM = Run.PROGRAM + """
            officials: {chair: {name: Đỗ Văn Em}}
            reports: [{id: thang, owedBy: {units: [phuong-2]}, frequency: monthly, due: {day: 18}}]
            difficulties: {forwardWithin: 5, answerWithin: 10}
            escalation: {count: calendar, LADDER}
            tasks:
              - {id: "1.1", area: "1", title: Ban hành kế hoạch, lead: [phuong-1], timing: 2023-03-31}
              - {id: "1.2", area: "1", title: Báo cáo kết quả, lead: [phuong-1], timing: 2023-03-30}
            rules: {TASK-13: off, DIFF-01: off, REPORT-01: off, REPORT-06: off, REPORT-10: off}
            """.replace("LADDER", LADDER);

    @Test
    void namesHowManyAndTheOldest() {
        Breach top = Run.of("2023-04-11", PROGRAM).the("ESC-02");

        assertThat(top.subject().unit()).isEqualTo("phuong-1");
        assertThat(top.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(top.level()).isEqualTo(3);
        assertThat(top.due()).isNull();
        assertThat(top.daysOverdue()).isNull();
        assertThat(top.values())
                .containsEntry("count", 2L)
                .containsEntry("oldest", "TASK-01")
                .containsEntry("since", LocalDate.of(2023, 3, 30));
    }

    @Test
    void belowTheTopNothingIsSaid() {
        assertThat(Run.of("2023-04-09", PROGRAM).of("ESC-02")).isEmpty();
    }

    @Test
    void aLadderOfOneStepHasNoTop() {
        String one = PROGRAM.replace("{level: 1, after: 1, notify: [head]}, ", "");

        assertThat(Run.of("2023-04-30", one).ids()).contains("TASK-01").doesNotContain("ESC-02");
    }

    @Test
    void whatIsWaivedDoesNotCount() {
        String waivers = """
                ---
                kind: Waivers
                waivers: [{rule: TASK-01, task: "1.2", reason: x, approvedBy: y, expires: 2023-12-31}]
                """;

        Breach top = Run.of("2023-04-11", PROGRAM + waivers).the("ESC-02");

        assertThat(top.values()).containsEntry("count", 1L).containsEntry("since", LocalDate.of(2023, 3, 31));
        assertThat(Run.of("2023-04-11", PROGRAM + waivers.replace("task: \"1.2\", ", ""))
                        .of("ESC-02"))
                .isEmpty();
    }

    @Test
    void aWaiverMayCoverTheEscalationItself() {
        String waivers = """
                ---
                kind: Waivers
                waivers: [{rule: ESC-02, unit: phuong-1, reason: x, approvedBy: y, expires: 2023-12-31}]
                """;
        Run run = Run.of("2023-04-11", PROGRAM + waivers);

        assertThat(run.judged("ESC-02").get(0).waivedBy()).isNotNull();
        assertThat(run.of("WAIVER-01")).isEmpty();
    }

    @Test
    void whatEndsTheProgramIsNotCounted() {
        String onlyAfter = PROGRAM.replace("TASK-13: off", "TASK-01: off, TASK-06: off, TASK-13: off");
        Run run = Run.of("2024-01-01", onlyAfter);

        assertThat(run.the("TASK-14").level()).isEqualTo(3);
        assertThat(run.of("ESC-02")).isEmpty();
    }

    @Test
    void theCoordinatorOwesWhatItDidNotForward() {
        String report = """
                ---
                kind: UnitReport
                program: cchc
                unit: phuong-2
                report: thang
                period: 2023-01
                submitted: 2023-01-18
                number: 1/BC
                signedBy: {name: Võ Văn Cảnh}
                areas: {"1": đã làm}
                difficulties: [{id: k1, raised: 2023-01-16, content: Thiếu máy, cause: x, proposal: y}]
                """;
        Run run = Run.of("2023-02-10", PROGRAM + report);

        // 25/01/2023 is the fifth working day; without a calendar the Tết holidays are not known.
        assertThat(run.the("DIFF-03").subject().unit()).isEqualTo("phuong-2");
        assertThat(run.the("DIFF-03").level()).isEqualTo(3);
        assertThat(run.the("ESC-02").subject().unit()).isEqualTo("noi-vu");
    }

    @Test
    void nobodyIsNamedForWhatTheAuthorityOwes() {
        String report = """
                ---
                kind: UnitReport
                program: cchc
                unit: phuong-2
                report: thang
                period: 2023-01
                submitted: 2023-01-18
                number: 1/BC
                signedBy: {name: Võ Văn Cảnh}
                areas: {"1": đã làm}
                difficulties: [{id: k1, raised: 2023-01-16, content: Thiếu máy, cause: x, proposal: y}]
                ---
                kind: Decisions
                program: cchc
                decisions: [{type: forward, unit: phuong-2, difficulty: k1, decided: 2023-01-19}]
                """;
        Run run = Run.of("2023-03-10", PROGRAM + report);

        assertThat(run.the("DIFF-04").level()).isEqualTo(3);
        assertThat(run.of("ESC-02")).isEmpty();
    }

    @Test
    void offRemovesFindingsBeforeTheyAreCounted() {
        String off = PROGRAM.replace("TASK-13: off", "TASK-01: off, TASK-13: off");

        assertThat(Run.of("2023-04-30", off).ids()).doesNotContain("TASK-01", "ESC-02");
    }
}
