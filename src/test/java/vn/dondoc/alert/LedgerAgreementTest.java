package vn.dondoc.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.finding.Finding;
import vn.dondoc.history.ChainCheck;
import vn.dondoc.history.HistoryDatabase;
import vn.dondoc.history.HistoryPlace;
import vn.dondoc.history.RunKind;
import vn.dondoc.history.RunRecorder;

/**
 * The ledger in the history says what the one in memory says, over random days on which findings come, rise, fall and go,
 * promises are made and messages fail.
 */
final class LedgerAgreementTest {

    private static final Instant AT = Instant.parse("2023-07-01T00:00:00Z");
    private static final int DAYS = 40;

    @TempDir
    private Path folder;

    private HistoryDatabase history() {
        return HistoryDatabase.open(new HistoryPlace.File(folder.resolve("history.db"), "history.db"));
    }

    @Test
    void bothTellTheSame() throws InterruptedException {
        HistoryDatabase history = history();
        MemoryLedger memory = new MemoryLedger();
        Random random = new Random(6);
        for (int day = 0; day < DAYS; day++) {
            LocalDate asOf = Office.DAY.plusDays(day);
            List<Finding> findings = findings(random);
            Alerting run = Office.alerting(asOf, findings.toArray(Finding[]::new));
            long number = history.write(handle -> RunRecorder.record(
                            handle, RunKind.ALERT, Office.audit(asOf, findings.toArray(Finding[]::new)), "", AT)
                    .number());
            RecordedLedger recorded = new RecordedLedger(history, "test", number, () -> AT);
            long seed = random.nextLong();

            List<String> one = tell(run, memory, seed);
            List<String> other = tell(run, recorded, seed);

            assertThat(other).as("day %s", asOf).isEqualTo(one);
            if (!findings.isEmpty() && random.nextInt(4) == 0) {
                promise(findings.get(0), asOf.plusDays(random.nextInt(6)), memory, history);
            }
        }
        assertThat(history.read(handle -> ChainCheck.of(handle, null)).faults()).isEmpty();
    }

    private static List<Finding> findings(Random random) {
        List<Finding> findings = new ArrayList<>();
        for (int task = 0; task < 4; task++) {
            int level = random.nextInt(8) - 2;
            if (level > 0) {
                findings.add(Office.found("TASK-01", "phuong-1")
                        .task(String.valueOf(task))
                        .level(Math.min(3, level))
                        .get());
            } else if (level == 0) {
                findings.add(Office.found("TASK-02", "phuong-1")
                        .task(String.valueOf(task))
                        .get());
            }
        }
        return findings;
    }

    private static void promise(Finding finding, LocalDate until, MemoryLedger memory, HistoryDatabase history) {
        Promise promise = new Promise(finding.fingerprint(), "Bà A", until, null);
        memory.promise(promise);
        new Acknowledgements(history).take(promise, AT);
    }

    /** What was handed over, and what came of it; one in four messages fails in some way. */
    private static List<String> tell(Alerting run, Ledger ledger, long seed) throws InterruptedException {
        Map<String, Outcome> outcomes = new TreeMap<>();
        Random random = new Random(seed);
        List<String> heard = new ArrayList<>();
        Channel channel = new Channel() {
            @Override
            public String name() {
                return "test";
            }

            @Override
            public Shape shape() {
                return Shape.JSON;
            }

            @Override
            public Outcome deliver(Message message) {
                Outcome outcome = outcomes.computeIfAbsent(message.id(), id -> switch (random.nextInt(8)) {
                    case 0 -> Outcome.refused("550");
                    case 1 -> Outcome.later("450");
                    default -> Outcome.accepted("");
                });
                heard.add(message.asOf() + " " + message.address() + " " + message.tellings() + " " + outcome);
                return outcome;
            }

            @Override
            public void close() {}
        };
        run.tell(channel, ledger, new Sender("from@example.org", null), time -> {}, Duration.ZERO, new Progress() {
            @Override
            public void delivered(Delivery delivery) {
                heard.add(delivery.toString());
            }

            @Override
            public void heldBack(String address) {
                heard.add("held back " + address);
            }
        });
        return heard;
    }
}
