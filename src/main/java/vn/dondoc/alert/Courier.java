package vn.dondoc.alert;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dondoc.alert.Ledger.Waiting;
import vn.dondoc.alert.Outcome.State;

/**
 * Sixth and seventh stage: hands messages over and records what became of them. Each is recorded as pending before, and its
 * outcome right after. What may be tried again is, after growing pauses; one bad address holds up no other.
 */
final class Courier {

    /** Messages that are recorded as pending at once: few enough to hold in memory, many enough to write fast. */
    private static final int BATCH = 32;

    /** After so many messages without an answer the other side is taken to be down. */
    private static final int SILENCE = 3;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final Channel channel;
    private final Ledger ledger;
    private final Pause pause;
    private final Duration patience;
    private final Progress progress;
    private final List<Message> batch = new ArrayList<>();

    /** Messages of earlier runs: what they tell was decided then. */
    private final Set<String> earlier = new HashSet<>();

    /** What was last said of those that may be tried again. */
    private final Map<String, Outcome> failures = new HashMap<>();

    /** The other side cannot be reached: what follows waits for the next round. */
    private boolean down;

    /** Why: what is said of those that were not handed over. */
    private Outcome closed = Outcome.down("");

    /** Messages in a row that got no answer. */
    private int silent;

    /** @param patience how long temporary failures are tried again, pauses added up */
    Courier(Channel channel, Ledger ledger, Pause pause, Duration patience, Progress progress) {
        this.channel = channel;
        this.ledger = ledger;
        this.pause = pause;
        this.patience = patience;
        this.progress = progress;
    }

    /** Hands over again what earlier runs began and did not end; returns the addresses where that did not work. */
    Set<String> finishEarlier() {
        for (Waiting begun : ledger.unfinished()) {
            earlier.add(begun.id());
            handOver(ledger.message(begun.id()));
        }
        Set<String> waiting = new HashSet<>();
        ledger.unfinished().forEach(message -> waiting.add(message.address()));
        return waiting;
    }

    void accept(Message message) {
        batch.add(message);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    /** Hands over what is left, and tries again what may be. */
    void finish() throws InterruptedException {
        flush();
        retry();
        for (Waiting left : ledger.unfinished()) {
            Outcome outcome = failures.getOrDefault(left.id(), closed);
            report(ledger.message(left.id()), outcome);
        }
    }

    private void flush() {
        ledger.pending(List.copyOf(batch));
        batch.forEach(this::handOver);
        batch.clear();
    }

    private void retry() throws InterruptedException {
        Duration waited = Duration.ZERO;
        Duration next = FIRST_PAUSE;
        List<Waiting> left = ledger.unfinished();
        while (!left.isEmpty() && !closed.needsPeople() && waited.plus(next).compareTo(patience) <= 0) {
            // The other side would close what is kept open and silent.
            channel.close();
            pause.pause(next);
            waited = waited.plus(next);
            next = next.multipliedBy(2);
            down = false;
            silent = 0;
            // Those that failed come last: where one breaks the connection each time, the others go out all the same.
            left.stream()
                    .sorted(Comparator.comparing(message -> failures.containsKey(message.id())))
                    .forEach(message -> handOver(ledger.message(message.id())));
            left = ledger.unfinished();
        }
    }

    private void handOver(Message message) {
        if (down) {
            return;
        }
        Outcome outcome = channel.deliver(message);
        silent = outcome.state() == State.SILENT ? silent + 1 : 0;
        down = outcome.concernsAll() || silent >= SILENCE;
        if (outcome.concernsAll()) {
            closed = new Outcome(outcome.state(), "");
        }
        ledger.ended(message, outcome);
        if (outcome.mayRetry()) {
            failures.put(message.id(), outcome);
        } else {
            report(message, outcome);
        }
    }

    private void report(Message message, Outcome outcome) {
        progress.delivered(Delivery.of(channel.name(), message, outcome, earlier.contains(message.id())));
    }
}
