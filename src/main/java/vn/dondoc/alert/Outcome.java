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
        DOWN,
        /** It lets nobody in with these settings: no use trying again before they are changed. */
        BARRED,
        /** It cannot show that it is who it should be: nothing was said to it. */
        UNTRUSTED
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

    static Outcome barred(String detail) {
        return new Outcome(State.BARRED, detail);
    }

    static Outcome untrusted(String detail) {
        return new Outcome(State.UNTRUSTED, detail);
    }

    /** Whether the message still waits: for another try now, or for the next run. */
    boolean mayRetry() {
        return state != State.ACCEPTED && state != State.REFUSED;
    }

    /** Whether other messages would fare no better now. */
    boolean concernsAll() {
        return state == State.DOWN || needsPeople();
    }

    /** Whether waiting does not help: somebody has to change the settings, here or there. */
    boolean needsPeople() {
        return state == State.BARRED || state == State.UNTRUSTED;
    }
}
