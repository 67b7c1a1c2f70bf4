package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.fact.ProgramTerm;
import vn.dondoc.finding.Breach;
import vn.dondoc.finding.Breach.EvidenceNote;
import vn.dondoc.finding.Severity;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/** What becomes of what the rules say: one breach for each rule and subject. */
final class FiringsTest {

    private static final String PLAN = Run.PROGRAM + """
            tasks: [{id: "1.1", area: "1", title: Ban hành kế hoạch, product: Kế hoạch, lead: [phuong-1], timing: 2023-03-31, budget: 0}]
            unitPlan: {owedBy: {units: [phuong-1]}, due: 2023-01-31}
            rules: {TASK-13: off}
            ---
            kind: UnitPlan
            program: cchc
            unit: phuong-1
            submitted: 2023-01-20
            tasks: [{task: "1.1", owner: Nguyễn Thị Dung}]
            """;

    @Test
    void casesOfOneRuleAboutOneSubjectAreOneBreach() {
        Breach form = Run.of("2023-01-25", PLAN).the("PLAN-09");

        assertThat(form.because()).containsExactly("number", "issued", "signatory");
        assertThat(form.what()).isNull();
        assertThat(form.subject()).isEqualTo(Subject.ofUnit("cchc", "phuong-1"));
    }

    @Test
    void valuesOfAllCasesAreKept() {
        String documents = PLAN.replace("submitted: 2023-01-20", "submitted: 2023-01-20\nissued: 2023-01-22");

        Breach form = Run.of("2023-01-25", documents).the("PLAN-09");

        assertThat(form.because()).containsExactly("number", "signatory", "issuedAfterSent");
        assertThat(form.values())
                .containsEntry("issued", LocalDate.of(2023, 1, 22))
                .containsEntry("submitted", LocalDate.of(2023, 1, 20));
    }

    @Test
    void theGravestCaseWins() {
        Breach late = Run.of("2023-04-30", PLAN).the("TASK-01");
        Breach critical = Run.of("2023-05-01", PLAN).the("TASK-01");

        assertThat(late.daysOverdue()).isEqualTo(30);
        assertThat(late.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(critical.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(Run.of("2023-04-29", PLAN).the("TASK-01").severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void carriesTheFieldsOfItsRuleAndNoOther() {
        String documents = PLAN + """
                ---
                kind: UnitReport
                program: cchc
                unit: phuong-1
                report: thang
                period: 2023-02
                submitted: 2023-02-17
                tasks: [{task: "1.1", status: in-progress, percent: 100}]
                """;
        String regime =
                "reports: [{id: thang, owedBy: {units: [phuong-1]}, frequency: monthly, due: {day: 18}}]\nrules:";

        Breach contradiction =
                Run.of("2023-02-20", documents.replace("rules:", regime)).the("TASK-10");

        // The fact knows its regime too; the rule's findings do not carry it.
        assertThat(contradiction.subject())
                .isEqualTo(Subject.ofUnit("cchc", "phuong-1").withTask("1.1").withPeriod("2023-02"));
    }

    @Test
    void evidenceIsThatOfEveryMatchedFactOnce() {
        Breach late = Run.of("2023-04-29", PLAN).the("TASK-01");

        assertThat(late.evidence()).doesNotHaveDuplicates().isNotEmpty();
        assertThat(late.evidence()).extracting(EvidenceNote::what).contains("TASK_DUE");
        assertThat(late.evidence())
                .allSatisfy(note -> assertThat(note.place().file()).isEqualTo("input.yaml"));
    }

    @Test
    void pointsAtWhatCameLateAndNotAtTheObligation() {
        Breach late = Run.of("2023-04-29", PLAN.replace("submitted: 2023-01-20", "submitted: 2023-02-02"))
                .the("PLAN-02");

        assertThat(late.due()).isEqualTo(LocalDate.of(2023, 1, 31));
        assertThat(late.daysOverdue()).isEqualTo(2);
        assertThat(late.level()).isZero();
        assertThat(late.place()).isEqualTo(new Place("input.yaml", lineOf("kind: UnitPlan"), 1));
    }

    @Test
    void nothingIsSaidBesideAFiring() {
        Firings firings =
                new Firings(Run.BUILT_IN, new ProgramRules(Run.BUILT_IN.catalogue(), java.util.Map.of()), Object.class);
        LocalDate day = LocalDate.of(2023, 1, 1);
        ProgramTerm term =
                new ProgramTerm(Subject.ofProgram("cchc"), day, day, 0, 0, new Place("a.yaml", 1, 1), List.of());

        assertThatThrownBy(() -> firings.about(term)).isInstanceOf(IllegalStateException.class);
    }

    private static int lineOf(String text) {
        return (int) PLAN.substring(0, PLAN.indexOf(text))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }
}
