package vn.dondoc.history;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** Places for the histories of tests: files, or schemas of a PostgreSQL database where one is given. */
public final class Histories {

    /** A PostgreSQL URL with parameters; empty or not set: tests use SQLite. */
    private static final String SERVER = System.getProperty("history.postgresql", "");

    private Histories() {}

    static boolean areOnServer() {
        return !SERVER.isEmpty();
    }

    /** URL of a history that is not there yet. */
    public static String freshUrl(Path folder) {
        return areOnServer() ? SERVER + "&currentSchema=" + name() : freshFile(folder);
    }

    /** URL of a file that is not there yet. */
    static String freshFile(Path folder) {
        return "jdbc:sqlite:" + folder.resolve("lịch sử " + name() + ".db");
    }

    private static String name() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }

    static HistoryPlace fresh(Path folder) {
        return HistoryPlace.of(freshUrl(folder), folder, Map.of());
    }
}
