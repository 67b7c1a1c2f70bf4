package vn.dondoc.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.history.Chain;
import vn.dondoc.history.EntryKind;
import vn.dondoc.history.HistoryDatabase;
import vn.dondoc.history.Runs;

/** Takes promises down: until their day there are no repeats; escalation goes on. */
public final class Acknowledgements {

    private static final String LAST_TOLD =
            "select max(r.as_of) from message_item i join message m on m.number = i.message"
                    + " join message_state s on s.message = m.number join run r on r.number = m.run"
                    + " where i.fingerprint = :fingerprint and s.state <> 'failed'";

    private final HistoryDatabase history;

    public Acknowledgements(HistoryDatabase history) {
        this.history = history;
    }

    /**
     * Why a promise cannot be taken: nobody was told of the finding, or its day has passed already by the last day on which
     * somebody was.
     */
    public Optional<Bilingual> problem(Promise promise) {
        return history.read(handle -> {
            List<String> told = handle.createQuery(LAST_TOLD)
                    .bind("fingerprint", promise.fingerprint())
                    .mapTo(String.class)
                    .filter(day -> day != null)
                    .list();
            if (told.isEmpty()) {
                return Optional.of(new Bilingual(
                        "chưa có thư nào nêu mã " + promise.fingerprint(),
                        "no message has told anybody of " + promise.fingerprint()));
            }
            LocalDate last = LocalDate.parse(told.get(0));
            return promise.until().isBefore(last)
                    ? Optional.of(new Bilingual(
                            "--until " + promise.until() + " trước ngày báo gần nhất, " + last,
                            "--until " + promise.until() + " is before the last day that it was told, " + last))
                    : Optional.empty();
        });
    }

    /**
     * Records a promise.
     *
     * @param at when it was made
     * @return what it is about, where that is known
     */
    public Optional<About> take(Promise promise, Instant at) {
        return history.write(handle -> {
            record(handle, promise, at);
            return Runs.lastFinding(handle, promise.fingerprint()).map(About::of);
        });
    }

    private static void record(Handle handle, Promise promise, Instant at) {
        long number = Chain.next(handle, EntryKind.ACKNOWLEDGEMENT);
        handle.createUpdate("insert into acknowledgement (number, fingerprint, by_whom, until_day, note, recorded_at)"
                        + " values (:number, :fingerprint, :by, :until, :note, :at)")
                .bind("number", number)
                .bind("fingerprint", promise.fingerprint())
                .bind("by", promise.by())
                .bind("until", promise.until().toString())
                .bind("note", promise.note())
                .bind("at", at.truncatedTo(ChronoUnit.SECONDS).toString())
                .execute();
        Chain.append(handle, EntryKind.ACKNOWLEDGEMENT, number);
    }
}
