package vn.dondoc.fact;

/** Where an assignment stands on the as-of date. */
public enum Status {
    OPEN,
    /** Claimed done and not reopened; or continuous, and the program is over. */
    DONE,
    /** Cancelled or transferred away before it was done. */
    CLOSED
}
