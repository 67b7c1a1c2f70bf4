package vn.dondoc.history;

import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;

/** Records for tests: at least two of every kind. */
final class Recorded {

    static final Instant AT = Instant.parse("2023-07-01T01:02:03.456Z");

    private Recorded() {}

    static void audit(HistoryDatabase database, LocalDate asOf, String... units) {
        database.write(handle -> RunRecorder.record(handle, RunKind.AUDIT, Audits.on(asOf, units), "", AT));
    }

    /** Two runs, two messages with two events each, two acknowledgements. */
    static HistoryDatabase all(HistoryPlace place) {
        HistoryDatabase database = HistoryDatabase.open(place);
        audit(database, LocalDate.of(2023, 5, 31), "phuong-1");
        audit(database, LocalDate.of(2023, 6, 30), "phuong-1", "phuong-2");
        for (int i = 1; i <= 2; i++) {
            int run = i;
            database.write(handle -> {
                message(handle, run, "00000000000000aa", run == 1 ? "new" : "repeat");
                event(handle, run, "pending");
                event(handle, run, "sent");
                acknowledgement(handle, run);
                return run;
            });
        }
        return database;
    }

    static void message(Handle handle, long run, String fingerprint, String reason) {
        long number = Chain.next(handle, EntryKind.MESSAGE);
        handle.execute(
                "insert into message (number, run, message_id, recipient, channel, subject, body)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                number,
                run,
                number + ".abc@dondoc.example.org",
                "phuong1@example.org",
                "outbox",
                "Đôn đốc: 1 lỗi",
                "From: …\r\n\r\nnội dung");
        handle.execute(
                "insert into message_item (message, position, fingerprint, reason, severity, level)"
                        + " values (?, 0, ?, ?, 'error', 1)",
                number,
                fingerprint,
                reason);
        Chain.append(handle, EntryKind.MESSAGE, number);
    }

    static void event(Handle handle, long message, String state) {
        long number = Chain.next(handle, EntryKind.MESSAGE_EVENT);
        handle.execute(
                "insert into message_event (number, message, state, at, outcome) values (?, ?, ?, ?, ?)",
                number,
                message,
                state,
                AT.toString(),
                state.equals("sent") ? "outbox/1.eml" : null);
        Chain.append(handle, EntryKind.MESSAGE_EVENT, number);
    }

    static void acknowledgement(Handle handle, long times) {
        long number = Chain.next(handle, EntryKind.ACKNOWLEDGEMENT);
        handle.execute(
                "insert into acknowledgement (number, fingerprint, by_whom, until_day, note, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                number,
                "00000000000000aa",
                "Trần Thị B",
                "2023-07-1" + times,
                times == 1 ? null : "đang làm",
                AT.toString());
        Chain.append(handle, EntryKind.ACKNOWLEDGEMENT, number);
    }
}
