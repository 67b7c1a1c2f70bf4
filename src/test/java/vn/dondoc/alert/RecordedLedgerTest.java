package vn.dondoc.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Severity;
import vn.dondoc.history.HistoryDatabase;
import vn.dondoc.history.HistoryPlace;
import vn.dondoc.history.RunKind;
import vn.dondoc.history.RunRecorder;

/** What one run of alerts enters, the next one finds. */
final class RecordedLedgerTest {

    private static final Instant AT = Instant.parse("2023-07-01T00:00:00Z");
    private static final Finding LATE =
            Office.found("TASK-01", "phuong-1").level(2).get();

    @TempDir
    private Path folder;

    private HistoryDatabase history;
    private long run;

    @BeforeEach
    void recordARun() {
        history = HistoryDatabase.open(new HistoryPlace.File(folder.resolve("history.db"), "history.db"));
        run = history.write(handle -> RunRecorder.record(handle, RunKind.ALERT, Office.audit(Office.DAY, LATE), "", AT)
                .number());
    }

    private RecordedLedger ledger(String channel) {
        return new RecordedLedger(history, channel, run, () -> AT);
    }

    private static Message message(String id) {
        return new Message(
                id,
                "head@example.org",
                "Việc quá hạn",
                Office.DAY,
                List.of(new Telling(LATE.fingerprint(), Reason.NEW, Severity.ERROR, 2)),
                "nội dung");
    }

    @Test
    void aMessageIsUnfinishedFromWhenItIsPendingUntilItIsAccepted() {
        ledger("smtp").pending(List.of(message("1"), message("2")));
        assertThat(ledger("smtp").unfinished())
                .containsExactly(
                        new Ledger.Waiting("1", "head@example.org"), new Ledger.Waiting("2", "head@example.org"));
        assertThat(ledger("webhook").unfinished()).isEmpty();
        assertThat(ledger("smtp").message("2")).isEqualTo(message("2"));

        ledger("smtp").ended(message("1"), Outcome.later("450 busy"));
        ledger("smtp").ended(message("2"), Outcome.accepted(""));
        assertThat(ledger("smtp").unfinished()).extracting(Ledger.Waiting::id).containsExactly("1");
    }

    @Test
    void whatWasAcceptedIsToldWhicheverQuestionComesFirst() {
        ledger("smtp").pending(List.of(message("1")));
        assertThat(ledger("smtp").account("head@example.org").open()).isEmpty();

        ledger("smtp").ended(message("1"), Outcome.accepted(""));
        new Acknowledgements(history).take(new Promise(LATE.fingerprint(), "Bà A", Office.DAY.plusDays(3), "chờ"), AT);

        assertThat(ledger("smtp").account("head@example.org").told(LATE.fingerprint()))
                .isEqualTo(new Told(LATE.fingerprint(), Office.DAY, Office.DAY, Severity.ERROR, 2, 1));
        assertThat(ledger("smtp").account("else@example.org").open()).isEmpty();
        assertThat(ledger("smtp").recipients()).containsExactly("head@example.org");
        assertThat(ledger("webhook").recipients()).isEmpty();
        assertThat(ledger("smtp").promise(LATE.fingerprint()))
                .isEqualTo(new Promise(LATE.fingerprint(), "Bà A", Office.DAY.plusDays(3), "chờ"));
        assertThat(ledger("smtp").about(LATE.fingerprint())).contains(About.of(LATE));
        assertThat(ledger("smtp").about("0")).isEmpty();
    }

    @Test
    void whatTheOtherSideSaidIsKept() {
        ledger("smtp").pending(List.of(message("1")));
        ledger("smtp").ended(message("1"), Outcome.later("450 busy"));
        ledger("smtp").ended(message("1"), Outcome.accepted(""));

        List<Map<String, Object>> events = history.read(
                handle -> handle.createQuery("select state, at, outcome from message_event order by number")
                        .mapToMap()
                        .list());
        assertThat(events).extracting("state").containsExactly("pending", "deferred", "sent");
        assertThat(events).extracting("outcome").containsExactly(null, "450 busy", null);
        assertThat(events).extracting("at").containsOnly(AT.toString());
    }
}
