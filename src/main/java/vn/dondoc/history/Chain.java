package vn.dondoc.history;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The chain of all records: each entry holds a digest of its record and one of the entry before it, so that whoever changes,
 * removes, adds or moves a record would have to write all later entries anew. Whoever can write the whole database can do
 * that; against it helps the hash of a run noted elsewhere (see {@link ChainCheck}).
 */
public final class Chain {

    private Chain() {}

    /**
     * The number of the next record of a kind.
     *
     * @param handle of {@link HistoryDatabase#write}
     */
    public static long next(Handle handle, EntryKind kind) {
        return handle.createQuery("select coalesce(max(number), 0) + 1 from " + kind.table())
                .mapTo(Long.class)
                .one();
    }

    /**
     * Closes a record: appends the entry that vouches for all of its rows. After it they may not change any more.
     *
     * @param handle of {@link HistoryDatabase#write}, which wrote the rows
     * @return the entry's hash
     */
    public static String append(Handle handle, EntryKind kind, long record) {
        String content = RecordContent.sha256(handle, kind, record)
                .orElseThrow(() -> new IllegalStateException("no " + kind.written() + " " + record + " was written"));
        ChainEntry head = handle.createQuery("select seq, hash from chain_head where id = 1")
                .map((row, context) -> new ChainEntry(row.getLong("seq"), "", 0, "", "", row.getString("hash")))
                .one();
        ChainEntry entry = ChainEntry.after(head, kind.written(), record, content);
        handle.createUpdate("insert into chain (seq, kind, record, content, previous, hash)"
                        + " values (:seq, :kind, :record, :content, :previous, :hash)")
                .bind("seq", entry.seq())
                .bind("kind", entry.kind())
                .bind("record", entry.record())
                .bind("content", entry.content())
                .bind("previous", entry.previous())
                .bind("hash", entry.hash())
                .execute();
        handle.createUpdate("update chain_head set seq = :seq, hash = :hash where id = 1")
                .bind("seq", entry.seq())
                .bind("hash", entry.hash())
                .execute();
        return entry.hash();
    }

    /** The hash of a record's entry; empty where it has none. */
    public static Optional<String> hash(Handle handle, EntryKind kind, long record) {
        return handle.createQuery("select hash from chain where kind = :kind and record = :record")
                .bind("kind", kind.written())
                .bind("record", record)
                .mapTo(String.class)
                .findOne();
    }
}
