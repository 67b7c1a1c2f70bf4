package vn.dondoc.alert;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dondoc.source.CodePoints;

/** The ledger's page of one recipient: what was told, message after message. */
public final class Account {

    private final Map<String, Told> told = new TreeMap<>(CodePoints.ORDER);
    private @Nullable LocalDate lastMessage;

    /** Enters a telling. What is told to be gone begins anew when it comes back. */
    void enter(Telling telling, LocalDate day) {
        if (lastMessage == null || day.isAfter(lastMessage)) {
            lastMessage = day;
        }
        if (telling.reason() == Reason.RESOLVED) {
            told.remove(telling.fingerprint());
        } else {
            told.merge(telling.fingerprint(), Told.first(telling, day), (before, now) -> before.again(telling, day));
        }
    }

    /** What was told of a finding; null where nothing was since it appeared. */
    @Nullable
    Told told(String fingerprint) {
        return told.get(fingerprint);
    }

    /** As-of day of the last message; null where there was none. */
    @Nullable
    LocalDate lastMessage() {
        return lastMessage;
    }

    /** All that was told and not called gone, by fingerprint. */
    Collection<Told> open() {
        return told.values();
    }
}
