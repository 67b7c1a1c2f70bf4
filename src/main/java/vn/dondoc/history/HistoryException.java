package vn.dondoc.history;

import vn.dondoc.finding.Bilingual;

/** The history cannot be used: what is wrong with it, and what to do. */
public final class HistoryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    HistoryException(Bilingual reason, Throwable cause) {
        super(reason.en(), cause);
        this.reason = reason;
    }

    /** @param vi and {@code en}: what is wrong, and what to do */
    public HistoryException(String vi, String en) {
        super(en);
        this.reason = new Bilingual(vi, en);
    }

    public Bilingual reason() {
        return reason;
    }
}
