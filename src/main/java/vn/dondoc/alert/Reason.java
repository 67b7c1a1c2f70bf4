package vn.dondoc.alert;

import java.util.Locale;
import java.util.Optional;

/** Why a finding is told. */
public enum Reason {
    /** Never told to this recipient, or gone since and back again. */
    NEW,
    /** Its level rose above all that were told. */
    ESCALATED,
    /** Acknowledged until a day that has passed. */
    PROMISE_BROKEN,
    /** Not told for some days, and not acknowledged. */
    REPEAT,
    /** Told before, and gone. */
    RESOLVED;

    /** As records write it: {@code promise-broken}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a written reason; empty for any other text. */
    public static Optional<Reason> parse(String written) {
        for (Reason reason : values()) {
            if (reason.written().equals(written)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
