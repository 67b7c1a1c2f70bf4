package vn.dondoc.history;

/**
 * Something in a history that is not as it was recorded.
 *
 * @param kind of the record: {@code run}, {@code message}, {@code message-event}, {@code acknowledgement}, or a table's
 *     name; empty for the end of the chain
 * @param record the record's number
 * @param seq the entry's place in the chain; 0 where there is none
 */
public record ChainFault(What what, String kind, long record, long seq) {

    /** What is wrong. */
    public enum What {
        /** The record differs from what its entry vouches for. */
        RECORD_CHANGED,
        /** The entry is there, its record is not. */
        RECORD_REMOVED,
        /** A record that no entry vouches for. */
        RECORD_ADDED,
        /** The entry differs from what was appended. */
        ENTRY_CHANGED,
        /** The entry is not there, and later ones are. */
        ENTRY_REMOVED,
        /** The entry does not follow the one before it: something was moved, put between or written anew. */
        ENTRY_MOVED,
        /** The chain does not end where it should. */
        END_REMOVED,
        /** A hash that was noted is nowhere in the chain. */
        NOT_IN_CHAIN
    }
}
