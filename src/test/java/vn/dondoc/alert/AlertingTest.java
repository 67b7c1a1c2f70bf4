package vn.dondoc.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.finding.Finding;

/** A run as a whole: who is told, who waits. */
final class AlertingTest {

    private static final Finding LATE =
            Office.found("TASK-01", "phuong-1").level(1).get();

    private final MemoryLedger ledger = new MemoryLedger();
    private final List<String> delivered = new ArrayList<>();
    private final List<String> heldBack = new ArrayList<>();

    private final Progress progress = new Progress() {
        @Override
        public void delivered(Delivery delivery) {
            delivered.add(delivery.address() + " " + delivery.isSent());
        }

        @Override
        public void heldBack(String address) {
            heldBack.add(address);
        }
    };

    /** Takes nothing for one address, everything for others. */
    private static final class Choosy implements Channel {

        @Override
        public String name() {
            return "test";
        }

        @Override
        public Shape shape() {
            return Shape.MAIL;
        }

        @Override
        public Outcome deliver(Message message) {
            return message.address().equals("phuong-1@example.org") ? Outcome.later("450") : Outcome.accepted("");
        }

        @Override
        public void close() {}
    }

    private void tell(int day) throws InterruptedException {
        delivered.clear();
        Office.alerting(Office.DAY.plusDays(day), LATE)
                .tell(new Choosy(), ledger, new Sender("from@example.org", null), time -> {}, Duration.ZERO, progress);
    }

    @Test
    void whoWaitsForAnEarlierMessageGetsNoNewOne() throws InterruptedException {
        tell(0);
        assertThat(delivered).containsExactly("phuong-1.head@example.org true", "phuong-1@example.org false");
        assertThat(heldBack).isEmpty();

        tell(8);
        assertThat(heldBack).containsExactly("phuong-1@example.org");
        assertThat(delivered).containsExactly("phuong-1.head@example.org true", "phuong-1@example.org false");
        assertThat(ledger.unfinished()).hasSize(1);
    }
}
