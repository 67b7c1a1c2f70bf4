package vn.dondoc.history;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * An entry of the chain.
 *
 * @param seq 1, 2, 3 ... without gaps
 * @param record the record's number among those of its kind
 * @param content digest of the record's rows
 * @param previous hash of the entry before it
 * @param hash digest of all of the above
 */
record ChainEntry(long seq, String kind, long record, String content, String previous, String hash) {

    /** What the first entry has for the one before it. */
    static final String NONE = "0".repeat(64);

    /** All entries, in order. */
    static List<ChainEntry> all(Handle handle) {
        return handle.createQuery("select seq, kind, record, content, previous, hash from chain order by seq")
                .map((row, context) -> new ChainEntry(
                        row.getLong("seq"),
                        row.getString("kind"),
                        row.getLong("record"),
                        row.getString("content"),
                        row.getString("previous"),
                        row.getString("hash")))
                .list();
    }

    /** The entry that follows another one. */
    static ChainEntry after(ChainEntry last, String kind, long record, String content) {
        long seq = last.seq() + 1;
        return new ChainEntry(seq, kind, record, content, last.hash(), digest(seq, kind, record, content, last.hash()));
    }

    /** Whether the hash is the one that the other parts give. */
    boolean isWhole() {
        return hash.equals(digest(seq, kind, record, content, previous));
    }

    private static String digest(long seq, String kind, long record, String content, String previous) {
        // None of the parts holds a line feed unless it was tampered with, and then the hash does not fit anyway.
        return Sha256.of(String.join(
                "\n", "dondoc-history-1", Long.toString(seq), kind, Long.toString(record), content, previous));
    }
}
