package vn.dondoc.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.dondoc.history.ChainFault.What;

/**
 * Reads the whole history and finds everything that is not as it was recorded.
 *
 * @param entries how many entries were read
 * @param head hash of the last: to be noted elsewhere, and looked for again later
 * @param faults in the order of the chain; empty where all is as it was recorded
 */
public record ChainCheck(long entries, String head, List<ChainFault> faults) {

    /**
     * Checks everything.
     *
     * @param handle of {@link HistoryDatabase#read}
     * @param noted a hash that was noted at an earlier time, or its first digits: it must be in the chain; null for none
     */
    public static ChainCheck of(Handle handle, @Nullable String noted) {
        List<ChainFault> faults = new ArrayList<>();
        ChainEntry last = new ChainEntry(0, "", 0, "", "", ChainEntry.NONE);
        Set<String> vouched = new HashSet<>();
        boolean seen = noted == null;
        List<ChainEntry> entries = ChainEntry.all(handle);
        for (ChainEntry entry : entries) {
            for (long missing = last.seq() + 1; missing < entry.seq(); missing++) {
                faults.add(new ChainFault(What.ENTRY_REMOVED, "", 0, missing));
            }
            link(last, entry).ifPresent(what -> faults.add(fault(what, entry)));
            record(handle, entry).ifPresent(what -> faults.add(fault(what, entry)));
            vouched.add(entry.kind() + " " + entry.record());
            seen |= noted != null && entry.hash().startsWith(noted);
            last = entry;
        }
        end(handle, last).ifPresent(faults::add);
        for (EntryKind kind : EntryKind.values()) {
            added(handle, kind, vouched, faults);
        }
        if (!seen) {
            faults.add(new ChainFault(What.NOT_IN_CHAIN, "", 0, 0));
        }
        return new ChainCheck(entries.size(), last.hash(), List.copyOf(faults));
    }

    private static ChainFault fault(What what, ChainEntry entry) {
        return new ChainFault(what, entry.kind(), entry.record(), entry.seq());
    }

    private static Optional<What> link(ChainEntry last, ChainEntry entry) {
        if (!entry.isWhole()) {
            return Optional.of(What.ENTRY_CHANGED);
        }
        boolean follows = entry.seq() == last.seq() + 1;
        return follows && !entry.previous().equals(last.hash()) ? Optional.of(What.ENTRY_MOVED) : Optional.empty();
    }

    private static Optional<What> record(Handle handle, ChainEntry entry) {
        for (EntryKind kind : EntryKind.values()) {
            if (kind.written().equals(entry.kind())) {
                Optional<String> content = RecordContent.sha256(handle, kind, entry.record());
                return content.isEmpty()
                        ? Optional.of(What.RECORD_REMOVED)
                        : content.get().equals(entry.content()) ? Optional.empty() : Optional.of(What.RECORD_CHANGED);
            }
        }
        return Optional.of(What.RECORD_REMOVED);
    }

    /** The head is written with each entry: it misses what was cut off the end. */
    private static Optional<ChainFault> end(Handle handle, ChainEntry last) {
        boolean fits = handle.createQuery("select seq, hash from chain_head")
                .map((row, context) ->
                        row.getLong("seq") == last.seq() && last.hash().equals(row.getString("hash")))
                .list()
                .equals(List.of(true));
        return fits ? Optional.empty() : Optional.of(new ChainFault(What.END_REMOVED, "", 0, last.seq()));
    }

    /** Records without an entry, and rows without a record. */
    private static void added(Handle handle, EntryKind kind, Set<String> vouched, List<ChainFault> faults) {
        Set<Long> numbers = new LinkedHashSet<>();
        for (EntryKind.Rows rows : kind.rows()) {
            rows.owner()
                    .ifPresent(column -> numbers.addAll(handle.createQuery(
                                    "select distinct " + column + " from " + rows.table() + " order by " + column)
                            .mapTo(Long.class)
                            .list()));
        }
        for (Long number : numbers) {
            if (!vouched.contains(kind.written() + " " + number)) {
                faults.add(new ChainFault(What.RECORD_ADDED, kind.written(), number, 0));
            }
        }
    }
}
