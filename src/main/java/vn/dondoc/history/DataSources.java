package vn.dondoc.history;

import java.time.Duration;
import java.util.Locale;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** Connections to a history. */
final class DataSources {

    /** How long a server may take to answer at all, in seconds. */
    private static final int SERVER_PATIENCE = 10;

    /** Where the tables lie in a PostgreSQL database that others use too. */
    static final String SCHEMA = "dondoc";

    private DataSources() {}

    /** For what only looks: works on a file in a folder that cannot be written. */
    static DataSource forReading(HistoryPlace place, Duration patience) {
        return of(place, TransactionMode.DEFERRED, patience);
    }

    /** For what writes: its transactions begin with the lock, so that nothing changes between reading and writing. */
    static DataSource forWriting(HistoryPlace place, Duration patience) {
        return of(place, TransactionMode.IMMEDIATE, patience);
    }

    private static DataSource of(HistoryPlace place, TransactionMode mode, Duration patience) {
        return place instanceof HistoryPlace.Server server
                ? server(server)
                : file((HistoryPlace.File) place, mode, patience);
    }

    /**
     * A rollback journal, not a write-ahead log: the history stays one file that can be copied, lie on a network drive
     * and be read where nothing can be written. EXTRA syncs the folder too, so that a commit outlives a power cut.
     */
    private static DataSource file(HistoryPlace.File file, TransactionMode mode, Duration patience) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.DELETE);
        config.setPragma(SQLiteConfig.Pragma.SYNCHRONOUS, "EXTRA");
        config.setTransactionMode(mode);
        config.setBusyTimeout((int) patience.toMillis());
        config.enforceForeignKeys(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(HistoryPlace.SQLITE + file.file().toAbsolutePath());
        return source;
    }

    private static DataSource server(HistoryPlace.Server server) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(server.url());
        if (source.getUser() == null) {
            source.setUser(server.user());
        }
        if (source.getPassword() == null) {
            source.setPassword(server.password());
        }
        if (source.getCurrentSchema() == null) {
            source.setCurrentSchema(SCHEMA);
        }
        if (!server.url().toLowerCase(Locale.ROOT).contains("connecttimeout=")) {
            source.setConnectTimeout(SERVER_PATIENCE);
        }
        source.setApplicationName("dondoc");
        return source;
    }
}
