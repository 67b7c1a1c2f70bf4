package vn.dondoc.alert;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Finding;
import vn.dondoc.source.CodePoints;

/** A ledger that is gone with the run: for simulations, and where nothing was recorded yet. */
public final class MemoryLedger implements Ledger {

    private final Map<String, Account> accounts = new HashMap<>();
    private final Map<String, Made> promises = new HashMap<>();
    private final Map<String, About> abouts = new HashMap<>();
    private final Map<String, Message> unfinished = new LinkedHashMap<>();
    private final Map<String, Long> begun = new HashMap<>();

    /** Counts promises and messages, as the chain of a history does: what came later. */
    private long entries;

    /** A promise and when it was made. */
    private record Made(Promise promise, long entry) {}

    @Override
    public Set<String> recipients() {
        Set<String> recipients = new TreeSet<>(CodePoints.ORDER);
        recipients.addAll(accounts.keySet());
        return recipients;
    }

    @Override
    public Account account(String address) {
        return accounts.getOrDefault(address, new Account());
    }

    @Override
    public @Nullable Promise promise(String fingerprint) {
        Made made = promises.get(fingerprint);
        return made == null ? null : made.promise();
    }

    /** Notes a promise. */
    public void promise(Promise promise) {
        promises.put(promise.fingerprint(), new Made(promise, entries++));
    }

    @Override
    public Optional<About> about(String fingerprint) {
        return Optional.ofNullable(abouts.get(fingerprint));
    }

    @Override
    public void judged(List<Finding> findings) {
        findings.forEach(finding -> abouts.put(finding.fingerprint(), About.of(finding)));
    }

    @Override
    public void pending(List<Message> messages) {
        for (Message message : messages) {
            unfinished.put(message.id(), message);
            begun.putIfAbsent(message.id(), entries++);
        }
    }

    @Override
    public void ended(Message message, Outcome outcome) {
        if (outcome.mayRetry()) {
            return;
        }
        unfinished.remove(message.id());
        if (outcome.state() == Outcome.State.ACCEPTED) {
            enter(message.address(), message.tellings(), message.asOf(), begun.getOrDefault(message.id(), entries));
        }
    }

    /** Enters what was told without a message. */
    void enter(String address, List<Telling> tellings, LocalDate day) {
        enter(address, tellings, day, entries++);
    }

    /** A promise ends with the finding, unless it was made after the message that says so. */
    private void enter(String address, List<Telling> tellings, LocalDate day, long entry) {
        Account account = accounts.computeIfAbsent(address, key -> new Account());
        for (Telling telling : tellings) {
            account.enter(telling, day);
            Made made = promises.get(telling.fingerprint());
            if (telling.reason() == Reason.RESOLVED && made != null && made.entry() < entry) {
                promises.remove(telling.fingerprint());
            }
        }
    }

    @Override
    public List<Waiting> unfinished() {
        return unfinished.values().stream()
                .map(message -> new Waiting(message.id(), message.address()))
                .toList();
    }

    @Override
    public Message message(String id) {
        return Objects.requireNonNull(unfinished.get(id), id);
    }
}
