package vn.dondoc.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Severity;
import vn.dondoc.history.Chain;
import vn.dondoc.history.EntryKind;
import vn.dondoc.history.HistoryDatabase;
import vn.dondoc.history.Runs;
import vn.dondoc.source.CodePoints;

/**
 * The ledger of one channel in the history. Nothing in it is ever changed: what was told is worked out from the messages and
 * what became of them, so that it cannot differ from the record.
 */
public final class RecordedLedger implements Ledger {

    private static final String PENDING = "pending";
    private static final String SENT = "sent";
    private static final String DEFERRED = "deferred";
    private static final String FAILED = "failed";

    private static final String BEGUN = "select m.number, m.message_id, m.recipient from message m"
            + " join message_state s on s.message = m.number"
            + " where m.channel = :channel and s.state in ('pending', 'deferred') order by m.number";

    private static final String TOLD = "select m.recipient, i.fingerprint, i.reason, i.severity, i.level, r.as_of"
            + " from message m join message_state s on s.message = m.number"
            + " join run r on r.number = m.run join message_item i on i.message = m.number"
            + " where m.channel = :channel and s.state = 'sent' order by m.number, i.position";

    private static final String PROMISES = "select a.fingerprint, a.by_whom, a.until_day, a.note from acknowledgement a"
            + " join chain c on c.kind = 'acknowledgement' and c.record = a.number"
            + " where c.seq > coalesce((select max(e.seq) from message_item i"
            + " join message_state s on s.message = i.message"
            + " join chain e on e.kind = 'message' and e.record = i.message"
            + " where i.fingerprint = a.fingerprint and i.reason = 'resolved' and s.state = 'sent'), 0)"
            + " order by a.number";

    private final HistoryDatabase history;
    private final String channel;
    private final long run;
    private final Supplier<Instant> clock;
    private final Map<String, Account> accounts = new TreeMap<>(CodePoints.ORDER);
    private final Map<String, Promise> promises = new HashMap<>();
    private boolean read;

    /**
     * The ledger of a channel.
     *
     * @param run number of the run that messages belong to; any where none is entered
     * @param clock for the times of records; no message says or depends on it
     */
    public RecordedLedger(HistoryDatabase history, String channel, long run, Supplier<Instant> clock) {
        this.history = history;
        this.channel = channel;
        this.run = run;
        this.clock = clock;
    }

    @Override
    public void judged(List<Finding> findings) {
        // The run is recorded with its findings already.
    }

    @Override
    public Set<String> recipients() {
        read();
        return accounts.keySet();
    }

    @Override
    public Account account(String address) {
        read();
        return accounts.getOrDefault(address, new Account());
    }

    @Override
    public @Nullable Promise promise(String fingerprint) {
        read();
        return promises.get(fingerprint);
    }

    @Override
    public Optional<About> about(String fingerprint) {
        return history.read(handle -> Runs.lastFinding(handle, fingerprint).map(About::of));
    }

    @Override
    public void pending(List<Message> messages) {
        if (!messages.isEmpty()) {
            history.write(handle -> {
                messages.forEach(message -> pending(handle, message));
                return null;
            });
        }
    }

    @Override
    public void ended(Message message, Outcome outcome) {
        String state = switch (outcome.state()) {
            case ACCEPTED -> SENT;
            case REFUSED -> FAILED;
            case LATER, SILENT, DOWN, BARRED, UNTRUSTED -> DEFERRED;
        };
        history.write(handle -> {
            event(handle, number(handle, message.id()).orElseThrow(), state, outcome.detail());
            return null;
        });
    }

    @Override
    public List<Waiting> unfinished() {
        return history.read(handle -> handle.createQuery(BEGUN)
                .bind("channel", channel)
                .map((row, context) -> new Waiting(row.getString("message_id"), row.getString("recipient")))
                .list());
    }

    @Override
    public Message message(String id) {
        return history.read(handle -> {
            long number = number(handle, id).orElseThrow();
            List<Telling> tellings = handle.createQuery("select fingerprint, reason, severity, level from message_item"
                            + " where message = :number order by position")
                    .bind("number", number)
                    .map((row, context) -> telling(
                            row.getString("fingerprint"),
                            row.getString("reason"),
                            row.getString("severity"),
                            row.getInt("level")))
                    .list();
            return handle.createQuery("select m.recipient, m.subject, m.body, r.as_of from message m"
                            + " join run r on r.number = m.run where m.number = :number")
                    .bind("number", number)
                    .map((row, context) -> new Message(
                            id,
                            row.getString("recipient"),
                            row.getString("subject"),
                            LocalDate.parse(row.getString("as_of")),
                            tellings,
                            row.getString("body")))
                    .one();
        });
    }

    /** One that is there already failed in an earlier run of the same day: it is begun again. */
    private void pending(Handle handle, Message message) {
        Optional<Long> known = number(handle, message.id());
        long number = known.orElseGet(() -> Chain.next(handle, EntryKind.MESSAGE));
        if (known.isEmpty()) {
            handle.createUpdate("insert into message (number, run, message_id, recipient, channel, subject, body)"
                            + " values (:number, :run, :id, :recipient, :channel, :subject, :body)")
                    .bind("number", number)
                    .bind("run", run)
                    .bind("id", message.id())
                    .bind("recipient", message.address())
                    .bind("channel", channel)
                    .bind("subject", message.subject())
                    .bind("body", message.content())
                    .execute();
            items(handle, number, message.tellings());
            Chain.append(handle, EntryKind.MESSAGE, number);
        }
        event(handle, number, PENDING, "");
    }

    private static void items(Handle handle, long message, List<Telling> tellings) {
        for (int position = 0; position < tellings.size(); position++) {
            Telling telling = tellings.get(position);
            handle.createUpdate("insert into message_item (message, position, fingerprint, reason, severity, level)"
                            + " values (:message, :position, :fingerprint, :reason, :severity, :level)")
                    .bind("message", message)
                    .bind("position", position)
                    .bind("fingerprint", telling.fingerprint())
                    .bind("reason", telling.reason().written())
                    .bind("severity", telling.severity().written())
                    .bind("level", telling.level())
                    .execute();
        }
    }

    private void event(Handle handle, long message, String state, String outcome) {
        long number = Chain.next(handle, EntryKind.MESSAGE_EVENT);
        handle.createUpdate("insert into message_event (number, message, state, at, outcome)"
                        + " values (:number, :message, :state, :at, :outcome)")
                .bind("number", number)
                .bind("message", message)
                .bind("state", state)
                .bind("at", clock.get().truncatedTo(ChronoUnit.SECONDS).toString())
                .bind("outcome", outcome.isEmpty() ? null : outcome)
                .execute();
        Chain.append(handle, EntryKind.MESSAGE_EVENT, number);
    }

    private static Optional<Long> number(Handle handle, String id) {
        return handle.createQuery("select number from message where message_id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne();
    }

    /** Reads everything that was told once, when it is first asked for: after what earlier runs began was ended. */
    private void read() {
        if (read) {
            return;
        }
        read = true;
        history.read(handle -> {
            handle.createQuery(TOLD)
                    .bind("channel", channel)
                    .map((row, context) -> {
                        accounts.computeIfAbsent(row.getString("recipient"), key -> new Account())
                                .enter(
                                        telling(
                                                row.getString("fingerprint"),
                                                row.getString("reason"),
                                                row.getString("severity"),
                                                row.getInt("level")),
                                        LocalDate.parse(row.getString("as_of")));
                        return new HashSet<>();
                    })
                    .forEach(row -> {});
            handle.createQuery(PROMISES)
                    .map((row, context) -> new Promise(
                            row.getString("fingerprint"),
                            row.getString("by_whom"),
                            LocalDate.parse(row.getString("until_day")),
                            row.getString("note")))
                    .forEach(promise -> promises.put(promise.fingerprint(), promise));
            return null;
        });
    }

    private static Telling telling(String fingerprint, String reason, String severity, int level) {
        return new Telling(
                fingerprint,
                Reason.parse(reason).orElseThrow(),
                Severity.parse(severity).orElseThrow(),
                level);
    }
}
