package vn.dondoc.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** A history that is there, with all its tables. It holds no connection between calls. */
public final class HistoryDatabase {

    /** How long who writes waits for another who writes: far longer than recording a run takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HistoryPlace place;
    private final Jdbi reading;
    private final Jdbi writing;

    private HistoryDatabase(HistoryPlace place, DataSource reading, DataSource writing) {
        this.place = place;
        this.reading = Jdbi.create(reading);
        this.writing = Jdbi.create(writing);
    }

    /**
     * Opens a history; makes it where there is none, and brings its tables up to date.
     *
     * @throws HistoryException where it cannot be used
     */
    public static HistoryDatabase open(HistoryPlace place) {
        return open(place, PATIENCE);
    }

    static HistoryDatabase open(HistoryPlace place, Duration patience) {
        if (place instanceof HistoryPlace.File file) {
            makeFolder(file);
        }
        return connected(place, patience);
    }

    /**
     * Opens a history that is there already: to look at one makes none.
     *
     * @throws HistoryException where there is none, or it cannot be used
     */
    public static HistoryDatabase openExisting(HistoryPlace place) {
        if (place instanceof HistoryPlace.File file && !Files.exists(file.file())) {
            throw new HistoryException(
                    "chưa có lịch sử ở " + file.shown() + "; dondoc audit sẽ ghi lần đầu, hoặc nêu --history",
                    "there is no history at " + file.shown()
                            + "; dondoc audit records the first, or name one by --history");
        }
        return connected(place, PATIENCE);
    }

    /** Where it lies. */
    public HistoryPlace place() {
        return place;
    }

    /**
     * Reads, in one transaction: what it sees does not change while it reads.
     *
     * @throws HistoryException where the database cannot be read
     */
    public <T> T read(HandleCallback<T, RuntimeException> work) {
        TransactionIsolationLevel level = place instanceof HistoryPlace.Server
                ? TransactionIsolationLevel.REPEATABLE_READ
                : TransactionIsolationLevel.UNKNOWN;
        try {
            return reading.inTransaction(level, work);
        } catch (JdbiException e) {
            throw DatabaseErrors.of(e, place);
        } catch (DateTimeException | IllegalArgumentException e) {
            // Days and names of kinds are read from columns of text, in which anybody can write.
            throw HistoryException.unreadable();
        }
    }

    /**
     * Writes, in one transaction, and alone: nobody else writes until it ends. All of it is kept, or nothing.
     *
     * @throws HistoryException where the database cannot be written
     */
    public <T> T write(HandleCallback<T, RuntimeException> work) {
        try {
            return writing.inTransaction(handle -> {
                lock(handle);
                return work.withHandle(handle);
            });
        } catch (JdbiException e) {
            throw DatabaseErrors.of(e, place);
        }
    }

    /**
     * Waits until no other run tells alerts from this history, and keeps others waiting until it is closed.
     *
     * @param waiting is told once, where another run does
     * @throws HistoryException where the lock cannot be taken
     */
    public AlertLock lockForAlerts(Runnable waiting) {
        if (place instanceof HistoryPlace.File file) {
            return AlertLock.ofFile(file, waiting);
        }
        try {
            return AlertLock.ofServer(writing.open(), waiting);
        } catch (JdbiException e) {
            throw DatabaseErrors.of(e, place);
        }
    }

    /** SQLite's transactions that write begin with the lock of the whole database. */
    private void lock(Handle handle) {
        if (place instanceof HistoryPlace.Server) {
            handle.execute("select seq from chain_head where id = 1 for update");
        }
    }

    private static HistoryDatabase connected(HistoryPlace place, Duration patience) {
        DataSource writing = DataSources.forWriting(place, patience);
        Migration.run(place, writing);
        return new HistoryDatabase(place, DataSources.forReading(place, patience), writing);
    }

    private static void makeFolder(HistoryPlace.File file) {
        Path folder = file.file().toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new HistoryException(
                    "không tạo được thư mục cho lịch sử " + file.shown() + "; nêu nơi khác bằng --history",
                    "the folder of the history " + file.shown() + " cannot be made; name another place by --history");
        }
    }
}
