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
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        return areOnServer()
                ? SERVER + "&currentSchema=" + name
                : "jdbc:sqlite:" + folder.resolve("lịch sử " + name + ".db");
    }

    static HistoryPlace fresh(Path folder) {
        return HistoryPlace.of(freshUrl(folder), folder, Map.of());
    }
}
