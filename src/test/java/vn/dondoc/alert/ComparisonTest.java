package vn.dondoc.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dondoc.alert.Notice.Item;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Severity;

/** When something is told, and why: the life of one finding against the ledger. */
final class ComparisonTest {

    private static final String HEAD = "phuong-1.head@example.org";

    private final MemoryLedger ledger = new MemoryLedger();

    /** Runs a day and tells; what the head of phuong-1 hears: reasons in order. */
    private List<String> run(int day, Finding... findings) {
        return run(Office.alerting(day(day), findings), day);
    }

    private List<String> run(Alerting run, int day) {
        List<String> heard = new ArrayList<>();
        for (Notice notice : Office.notices(run, ledger)) {
            ledger.enter(notice.recipient().address(), notice.tellings(), day(day));
            if (notice.recipient().address().equals(HEAD)) {
                notice.items().forEach(item -> heard.add(item.reason().written()));
                notice.resolved().forEach(gone -> heard.add("resolved"));
            }
        }
        return heard;
    }

    private static LocalDate day(int day) {
        return Office.DAY.plusDays(day);
    }

    private static Finding task(int level) {
        return Office.found("TASK-01", "phuong-1").task("1").level(level).get();
    }

    private void promise(int until) {
        ledger.promise(new Promise(task(1).fingerprint(), "Bà A", day(until), null));
    }

    @Test
    void isToldOnceThenRepeatedAfterSevenDays() {
        assertThat(run(0, task(1))).containsExactly("new");
        assertThat(run(0, task(1))).isEmpty();
        assertThat(run(1, task(1))).isEmpty();
        assertThat(run(6, task(1))).isEmpty();
        assertThat(run(7, task(1))).containsExactly("repeat");
        assertThat(run(13, task(1))).isEmpty();
        assertThat(run(14, task(1))).containsExactly("repeat");
    }

    @Test
    void aLevelThatRisesIsToldAtOnce() {
        assertThat(run(0, task(1))).containsExactly("new");
        assertThat(run(1, task(2))).containsExactly("escalated");
        assertThat(run(2, task(3))).containsExactly("escalated");
        // Seven days after the last of them.
        assertThat(run(8, task(3))).isEmpty();
        assertThat(run(9, task(3))).containsExactly("repeat");
    }

    @Test
    void aLevelThatFallsAndRisesAgainIsToldOnce() {
        assertThat(run(0, task(2))).containsExactly("new");
        assertThat(run(1, task(1))).isEmpty();
        assertThat(run(2, task(2))).isEmpty();
        assertThat(run(3, task(3))).containsExactly("escalated");
    }

    @Test
    void whatIsGoneIsToldOnce() {
        run(0, task(1));
        assertThat(run(1)).containsExactly("resolved");
        assertThat(run(2)).isEmpty();
    }

    @Test
    void whatComesBackIsNew() {
        run(0, task(1));
        run(1);
        assertThat(run(2, task(1))).containsExactly("new");
    }

    @Test
    void whatWasNeverToldIsNotResolved() {
        Finding quiet =
                Office.found("TASK-06", "phuong-1").severity(Severity.WARNING).get();
        assertThat(run(0, quiet)).isEmpty();
        assertThat(run(1)).isEmpty();
    }

    @Test
    void aWaiverIsNoEnd() {
        run(0, task(1));
        Finding waived =
                Office.found("TASK-01", "phuong-1").task("1").level(1).waived().get();
        assertThat(run(1, waived)).isEmpty();
        assertThat(run(9, waived)).isEmpty();
        assertThat(run(10, task(1))).containsExactly("repeat");
    }

    @Test
    void aPromiseStopsRepeatsUntilItsDayAndItsBreachIsToldOnce() {
        run(0, task(1));
        promise(10);
        assertThat(run(7, task(1))).isEmpty();
        assertThat(run(10, task(1))).isEmpty();
        assertThat(run(11, task(1))).containsExactly("promise-broken");
        assertThat(run(12, task(1))).isEmpty();
        assertThat(run(18, task(1))).containsExactly("repeat");
    }

    @Test
    void aPromiseDoesNotStopEscalation() {
        run(0, task(1));
        promise(10);
        assertThat(run(3, task(2))).containsExactly("escalated");
        assertThat(run(11, task(2))).containsExactly("promise-broken");
    }

    @Test
    void aKeptPromiseIsResolvedAndEndsWithIt() {
        run(0, task(1));
        promise(30);
        assertThat(run(5)).containsExactly("resolved");
        assertThat(run(6, task(1))).containsExactly("new");
        assertThat(run(13, task(1))).containsExactly("repeat");
    }

    @Test
    void aNewPromiseHoldsAfterABrokenOne() {
        run(0, task(1));
        promise(3);
        assertThat(run(4, task(1))).containsExactly("promise-broken");
        promise(20);
        assertThat(run(12, task(1))).isEmpty();
        assertThat(run(21, task(1))).containsExactly("promise-broken");
    }

    @Test
    void eachRecipientHasAnAccountOfItsOwn() {
        run(0, task(1));
        List<Notice> notices = Office.notices(Office.alerting(day(1), task(2)), ledger);

        assertThat(notices).allSatisfy(notice -> {
            boolean before = notice.recipient().address().startsWith("phuong-1");
            assertThat(notice.items()).extracting(Item::reason).containsExactly(before ? Reason.ESCALATED : Reason.NEW);
        });
        assertThat(notices)
                .extracting(notice -> notice.recipient().address())
                .containsExactly(
                        "deputy@example.org",
                        "noi-vu.head@example.org",
                        "phuong-1.head@example.org",
                        "phuong-1@example.org");
    }

    @Test
    void onlyABrokenPromiseIsHeldUpToSomebody() {
        run(0, task(1));
        Promise promise = new Promise(task(1).fingerprint(), "Bà A", day(3), null);
        ledger.promise(promise);

        assertThat(Office.notices(Office.alerting(day(4), task(1)), ledger))
                .allSatisfy(notice ->
                        assertThat(notice.items()).extracting(Item::promise).containsExactly(promise));
        assertThat(Office.notices(Office.alerting(day(4), task(2)), ledger))
                .allSatisfy(notice ->
                        assertThat(notice.items()).extracting(Item::promise).containsOnlyNulls());
    }

    @Test
    void whoIsNotNamedByTheHigherStepIsStillToldTheEnd() {
        String mailbox = "phuong-1@example.org";
        run(0, task(2));
        assertThat(Office.notices(Office.alerting(day(1), task(3)), ledger))
                .extracting(notice -> notice.recipient().address())
                .doesNotContain(mailbox);
        run(1, task(3));
        Optional<Notice> end = Office.notices(Office.alerting(day(2)), ledger).stream()
                .filter(notice -> notice.recipient().address().equals(mailbox))
                .findFirst();
        assertThat(end.orElseThrow().resolved()).hasSize(1);
    }

    @Test
    void aReminderThatBecomesABreachIsNotResolvedAndEndsWithIt() {
        Finding reminder = reminder();
        assertThat(run(0, reminder)).containsExactly("new");
        assertThat(run(1, task(1))).containsExactly("new");
        assertThat(run(2)).as("one end for both").containsExactly("resolved");
        assertThat(run(3)).isEmpty();
        assertThat(run(4, reminder)).containsExactly("new");
    }

    @Test
    void theEndOfAReminderCanWait() {
        run(0, reminder());
        assertThat(run(1)).isEmpty();
        assertThat(run(6)).isEmpty();
        assertThat(run(7)).containsExactly("resolved");
        assertThat(run(8)).isEmpty();
    }

    @Test
    void theEndOfAReminderRidesWithNews() {
        run(0, reminder());
        Finding other = Office.found("TASK-01", "phuong-1").task("2").level(1).get();
        assertThat(run(2, other)).containsExactly("new", "resolved");
        assertThat(run(9, other)).containsExactly("repeat");
    }

    private static Finding reminder() {
        return Office.found("TASK-02", "phuong-1")
                .task("1")
                .severity(Severity.INFO)
                .get();
    }

    @Test
    void repeatsComeTogetherWhenAllWasQuiet() {
        Finding other = Office.found("TASK-01", "phuong-1").task("2").level(1).get();
        run(0, task(1));
        run(3, task(1), other);
        assertThat(run(7, task(1), other))
                .as("a message came four days ago: the first waits")
                .isEmpty();
        assertThat(run(10, task(1), other)).containsExactly("repeat", "repeat");
        assertThat(run(16, task(1), other)).isEmpty();
        assertThat(run(17, task(1), other)).containsExactly("repeat", "repeat");
    }

    @Test
    void whatIsDueRidesWithNews() {
        Finding other = Office.found("TASK-01", "phuong-1").task("2").level(1).get();
        Finding third = Office.found("TASK-01", "phuong-1").task("3").level(1).get();
        run(0, task(1));
        run(3, task(1), other);
        assertThat(run(8, task(1), other, third)).containsExactlyInAnyOrder("repeat", "new");
    }

    @Test
    void nothingWaitsTwiceAsLongHoweverOftenThereIsNews() {
        for (int day = 0; day < 60; day++) {
            // News each third day; what is due rides with it.
            Finding news = Office.found("TASK-01", "phuong-1")
                    .task("n" + day / 3)
                    .level(1)
                    .get();
            List<String> heard = run(day, task(1), news);
            if (day > 0 && day % 9 == 0) {
                assertThat(heard).contains("repeat");
            }
        }
    }

    @Test
    void anEarlierDayJudgedAgainTellsNothingThatIsToldAlready() {
        run(5, task(2));
        assertThat(run(0, task(1))).isEmpty();
        assertThat(run(0)).isEmpty();
    }

    @Test
    void aNarrowedRunSaysNothingOfWhatItLeavesOut() {
        run(0, task(1));
        Alerting narrowed = new Alerting(Office.audit(day(1)), (rule, program, unit) -> "phuong-2".equals(unit), 7);
        assertThat(run(narrowed, 1)).isEmpty();
    }

    @Test
    void aProgramThatTheRunDidNotJudgeSaysNothingOfWhatIsGone() {
        run(0, task(1));
        Alerting elsewhere = new Alerting(
                Office.audit(
                        day(1),
                        List.of(Office.dossier("other", Office.UNITS, Office.OFFICIALS, Office.LADDER)),
                        List.of()),
                (rule, program, unit) -> true,
                7);
        assertThat(run(elsewhere, 1)).isEmpty();
    }
}
