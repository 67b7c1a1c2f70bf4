package vn.dondoc.finding;

/** What became of a plan or a report that was to be handed in by a day. */
public enum Arrival {
    ON_TIME("on-time"),
    LATE("late"),
    /** Not there, and the day has passed. */
    MISSING("missing"),
    /** Not there, and there is time. */
    PENDING("pending"),
    /** Nobody asked for it. */
    NOT_OWED("not-owed");

    private final String written;

    Arrival(String written) {
        this.written = written;
    }

    /** As results in JSON name it. */
    public String written() {
        return written;
    }
}
