package vn.dondoc.history;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jdbi.v3.core.Handle;

/**
 * Keeps two runs of alerts on one history from handing over the same messages: the second waits for the first, and then
 * finds nothing left to tell. A process that is killed lets go of it.
 */
public final class AlertLock implements AutoCloseable {

    /** Any number that no other program uses: locks of PostgreSQL have numbers, not names. */
    private static final long NUMBER = 0x646F6E646F63L;

    private final AutoCloseable held;

    private AlertLock(AutoCloseable held) {
        this.held = held;
    }

    /** On a file beside the database, of which nothing is ever read. */
    static AlertLock ofFile(HistoryPlace.File place, Runnable waiting) {
        Path database = place.file().toAbsolutePath();
        Path file = database.resolveSibling(database.getFileName() + ".alert-lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                waiting.run();
                channel.lock();
            }
            // Closing the channel lets go of the lock.
            return new AlertLock(channel);
        } catch (IOException e) {
            throw new HistoryException(
                    "không khóa được " + file + ": " + e.getMessage(),
                    "the lock " + file + " cannot be taken: " + e.getMessage());
        }
    }

    /** On the server, for as long as the connection is open. */
    static AlertLock ofServer(Handle connection, Runnable waiting) {
        boolean free = connection
                .createQuery("select pg_try_advisory_lock(:number)")
                .bind("number", NUMBER)
                .mapTo(Boolean.class)
                .one();
        if (!free) {
            waiting.run();
            connection
                    .createQuery("select pg_advisory_lock(:number)")
                    .bind("number", NUMBER)
                    .mapTo(String.class)
                    .list();
        }
        return new AlertLock(connection);
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (Exception e) {
            // What was done under it is done; the lock ends with the process at the latest.
            return;
        }
    }
}
