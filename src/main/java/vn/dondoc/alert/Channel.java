package vn.dondoc.alert;

/** A way out for messages. It knows nothing of findings, ledgers or retries. */
public interface Channel extends AutoCloseable {

    /** What it is called in options and records: {@code outbox}, {@code smtp}, {@code webhook}. */
    String name();

    /** How it wants messages to be written. */
    Shape shape();

    /** Hands over a message. Whatever the other side does is an outcome, no exception. */
    Outcome deliver(Message message);

    /** Lets go of connections; the next message opens them again. */
    @Override
    void close();

    /** What a message is written as. */
    enum Shape {
        MAIL,
        JSON
    }
}
