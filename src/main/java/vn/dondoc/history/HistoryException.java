package vn.dondoc.history;

import vn.dondoc.finding.Bilingual;

/** The history cannot be used: what is wrong with it, and what to do. */
public final class HistoryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;
    private final boolean altered;

    private HistoryException(Bilingual reason, boolean altered, Throwable cause) {
        super(reason.en(), cause);
        this.reason = reason;
        this.altered = altered;
    }

    HistoryException(Bilingual reason, Throwable cause) {
        this(reason, false, cause);
    }

    /** Somebody has changed the tables themselves. */
    static HistoryException altered(Bilingual reason, Throwable cause) {
        return new HistoryException(reason, true, cause);
    }

    /** Somebody has written what no record says. */
    static HistoryException unreadable() {
        return new HistoryException(
                "một bản ghi của lịch sử không đọc được; hãy chạy dondoc history verify",
                "a record of the history cannot be read; run dondoc history verify");
    }

    /** @param vi and {@code en}: what is wrong, and what to do */
    public HistoryException(String vi, String en) {
        super(en);
        this.reason = new Bilingual(vi, en);
        this.altered = false;
    }

    /** Whether tables of the history are gone or are not as this tool made them. */
    public boolean isAltered() {
        return altered;
    }

    public Bilingual reason() {
        return reason;
    }
}
