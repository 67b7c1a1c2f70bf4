package vn.dondoc.alert;

/**
 * What a channel says of a message that was handed over: was it accepted, and may it be tried again.
 *
 * @param detail what the other side said, on one line
 */
public record Outcome(State state, String detail) {

    /** What became of the message. */
    public enum State {
        /** It is the other side's now. */
        ACCEPTED,
        /** Never: not this message to this recipient. */
        REFUSED,
        /** Not now. */
        LATER,
        /** No answer: nobody knows whether it was taken. */
        SILENT,
        /** The other side cannot be reached: no use trying other messages now. */
        DOWN
    }

    static Outcome accepted(String detail) {
        return new Outcome(State.ACCEPTED, detail);
    }

    static Outcome refused(String detail) {
        return new Outcome(State.REFUSED, detail);
    }

    static Outcome later(String detail) {
        return new Outcome(State.LATER, detail);
    }

    static Outcome silent(String detail) {
        return new Outcome(State.SILENT, detail);
    }

    static Outcome down(String detail) {
        return new Outcome(State.DOWN, detail);
    }

    boolean mayRetry() {
        return state != State.ACCEPTED && state != State.REFUSED;
    }
}
