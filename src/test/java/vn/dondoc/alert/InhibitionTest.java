package vn.dondoc.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Severity;

/** Cause before symptom, and nothing listed twice. */
final class InhibitionTest {

    private static Notice only(Finding... findings) {
        return Office.notices(Office.alerting(Office.DAY, findings), new MemoryLedger()).stream()
                .filter(notice -> notice.recipient().address().equals("phuong-1.head@example.org"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> listed(Notice notice) {
        return notice.items().stream().map(item -> item.finding().rule().id()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TASK-06", "TASK-13", "TASK-15", "DIFF-01", "KPI-04"})
    void whatAMissingReportBringsAboutIsCountedNotListed(String symptom) {
        Finding cause = Office.found("REPORT-01", "phuong-1").level(1).get();
        Finding told = Office.found(symptom, "phuong-1").get();
        Finding untold = Office.found(symptom, "phuong-1")
                .task("2")
                .severity(Severity.WARNING)
                .get();
        Finding elsewhere = Office.found(symptom, "phuong-2").get();

        Notice notice = only(cause, told, untold, elsewhere);

        assertThat(listed(notice)).containsExactly("REPORT-01");
        assertThat(notice.units().get(0).symptoms()).containsExactly(told, untold);
    }

    @Test
    void otherFindingsAreListedBesideTheCause() {
        Notice notice = only(
                Office.found("REPORT-01", "phuong-1").level(1).get(),
                Office.found("TASK-01", "phuong-1").level(1).get());

        assertThat(listed(notice)).containsExactlyInAnyOrder("REPORT-01", "TASK-01");
    }

    @Test
    void aSymptomIsListedToThoseWhoAreNotToldTheCause() {
        Finding waivedCause =
                Office.found("REPORT-01", "phuong-1").level(1).waived().get();

        assertThat(listed(only(waivedCause, Office.found("TASK-06", "phuong-1").get())))
                .containsExactly("TASK-06");
    }

    @Test
    void aSymptomIsToldWhenItsCauseIsGone() {
        MemoryLedger ledger = new MemoryLedger();
        Finding cause = Office.found("REPORT-01", "phuong-1").level(1).get();
        Finding symptom = Office.found("TASK-06", "phuong-1").get();
        Office.notices(Office.alerting(Office.DAY, cause, symptom), ledger)
                .forEach(notice -> ledger.enter(notice.recipient().address(), notice.tellings(), Office.DAY));

        Notice next = Office.notices(Office.alerting(Office.DAY.plusDays(1), symptom), ledger).stream()
                .filter(notice -> notice.recipient().address().equals("phuong-1.head@example.org"))
                .findFirst()
                .orElseThrow();

        assertThat(next.items()).extracting(Notice.Item::reason).containsExactly(Reason.NEW);
        assertThat(next.resolved()).hasSize(1);
    }

    @Test
    void whatRestatesOthersKnowsHowManyAreListedBesideIt() {
        Notice notice = only(
                Office.found("ESC-02", "phuong-1")
                        .level(3)
                        .severity(Severity.CRITICAL)
                        .get(),
                Office.found("TASK-01", "phuong-1").level(3).get(),
                Office.found("PLAN-01", "phuong-1").level(3).get(),
                Office.found("TASK-14", "phuong-1").level(3).get(),
                Office.found("TASK-01", "phuong-1").task("low").level(1).get(),
                Office.found("TASK-01", "phuong-2").level(3).get());

        Notice.Item restating = notice.items().stream()
                .filter(item -> item.finding().rule().id().equals("ESC-02"))
                .findFirst()
                .orElseThrow();
        assertThat(restating.restates()).isEqualTo(new Notice.Restated(2, 2));
    }
}
