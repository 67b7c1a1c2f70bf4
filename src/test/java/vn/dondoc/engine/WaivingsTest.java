package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.finding.Breach;
import vn.dondoc.finding.Judged;
import vn.dondoc.finding.Severity;
import vn.dondoc.model.Waiver;

/** Waivers held against findings, and those that cover nothing. */
final class WaivingsTest {

    private static final String PROGRAM = Run.PROGRAM + """
            tasks: [{id: "1.1", area: "1", title: Ban hành kế hoạch, lead: [phuong-1], timing: 2023-03-31}]
            rules: {TASK-13: off, DIFF-01: off}
            ---
            kind: Waivers
            waivers:
            """;
    private static final String APPROVED = "approvedBy: Chủ tịch";

    private static Run run(String... waivers) {
        StringBuilder documents = new StringBuilder(PROGRAM);
        for (int i = 0; i < waivers.length; i++) {
            documents
                    .append("  - {reason: lý do ")
                    .append(i + 1)
                    .append(", ")
                    .append(APPROVED)
                    .append(", ")
                    .append(waivers[i])
                    .append("}\n");
        }
        return Run.of("2023-04-10", documents.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "rule: TASK-01, expires: 2023-04-10;                                      true",
                "rule: TASK-01, expires: 2023-04-09;                                      false",
                "rule: TASK-01, from: 2023-04-10, expires: 2023-12-31;                    true",
                "rule: TASK-01, from: 2023-04-11, expires: 2023-12-31;                    false",
                "rule: TASK-01, expires: 2023-12-31, unit: phuong-1, task: '1.1', program: cchc; true",
                "rule: TASK-01, expires: 2023-12-31, unit: phuong-2;                      false",
                "rule: TASK-01, expires: 2023-12-31, area: '1';                           false",
                "rule: TASK-02, expires: 2023-12-31;                                      false",
            })
    void matches(String waiver, boolean waived) {
        Judged late = run(waiver).judged("TASK-01").get(0);

        assertThat(late.waivedBy() != null).isEqualTo(waived);
    }

    @Test
    void theFirstInReadingOrderCovers() {
        Judged late = run("rule: TASK-01, expires: 2023-04-30", "rule: TASK-01, expires: 2023-05-31")
                .judged("TASK-01")
                .get(0);

        assertThat(reason(late.waivedBy())).isEqualTo("lý do 1");
        assertThat(late.expired()).isNull();
    }

    @Test
    void theOneThatExpiredIsNotedOnlyWhereNoneIsInForce() {
        String expired = "rule: TASK-01, expires: 2023-04-09";

        assertThat(reason(run(expired).judged("TASK-01").get(0).expired())).isEqualTo("lý do 1");
        assertThat(run(expired, "rule: TASK-01, expires: 2023-04-10")
                        .judged("TASK-01")
                        .get(0)
                        .expired())
                .isNull();
    }

    @Test
    void whatIsNotYetInForceIsNotNoted() {
        Judged late = run("rule: TASK-01, from: 2023-05-01, expires: 2023-05-31")
                .judged("TASK-01")
                .get(0);

        assertThat(late.waivedBy()).isNull();
        assertThat(late.expired()).isNull();
    }

    @Test
    void oneThatCoversNothingIsFound() {
        Run run = run(
                "rule: TASK-01, expires: 2023-12-31",
                "rule: TASK-01, expires: 2023-12-31, unit: phuong-1",
                "rule: PLAN-01, expires: 2023-12-31, unit: phuong-1",
                "rule: PLAN-01, expires: 2023-04-09");
        Breach unused = run.the("WAIVER-01");

        // The second covers what the first covers already, and so it is of use.
        assertThat(unused.subject().unit()).isEqualTo("phuong-1");
        assertThat(unused.values()).containsEntry("rule", "PLAN-01");
        assertThat(unused.fingerprintSuffix()).isEqualTo("|PLAN-01|2023-12-31");
        assertThat(unused.severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void twoAlikeAreTwoFindings() {
        String waiver = "rule: PLAN-01, expires: 2023-12-31, unit: phuong-1";

        assertThat(run(waiver, waiver).of("WAIVER-01")).hasSize(2);
    }

    @Test
    void theProgramThatItNamesGovernsTheRule() {
        String off = PROGRAM.replace("rules: {", "rules: {WAIVER-01: off, ");
        String error = PROGRAM.replace("rules: {", "rules: {WAIVER-01: {severity: error}, ");
        String named = "  - {rule: PLAN-01, program: cchc, expires: 2023-12-31, reason: x, approvedBy: y}\n";
        String unnamed = named.replace("program: cchc, ", "");

        assertThat(Run.of("2023-04-10", off + named).of("WAIVER-01")).isEmpty();
        assertThat(Run.of("2023-04-10", off + unnamed).of("WAIVER-01")).hasSize(1);
        assertThat(Run.of("2023-04-10", error + named).the("WAIVER-01").severity())
                .isEqualTo(Severity.ERROR);
        assertThat(Run.of("2023-04-10", error + unnamed).the("WAIVER-01").severity())
                .isEqualTo(Severity.INFO);
    }

    private static String reason(@org.jspecify.annotations.Nullable Waiver waiver) {
        return waiver == null ? "none" : waiver.reason();
    }
}
