package vn.dondoc.history;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a history lies. Its words for people never hold a password. */
public sealed interface HistoryPlace {

    /** Where it lies when nothing else is said: in the working directory. */
    String DEFAULT = "jdbc:sqlite:.dondoc/history.db";

    String SQLITE = "jdbc:sqlite:";
    String POSTGRESQL = "jdbc:postgresql:";

    /** As people are told of it: the file's name, or the server and database without parameters. */
    String shown();

    /** A file of the embedded database. */
    record File(Path file, String shown) implements HistoryPlace {}

    /**
     * A PostgreSQL database.
     *
     * @param url as given, parameters included
     * @param user null: what the URL says, or the driver's own default
     * @param password null: what the URL says, or the driver finds in its password file
     */
    record Server(
            String url, @Nullable String user, @Nullable String password) implements HistoryPlace {

        @Override
        public String shown() {
            return HistoryPlace.shown(url);
        }

        /** Records print their parts, and logs what is printed. */
        @Override
        public String toString() {
            return shown();
        }
    }

    /** A URL without its parameters, which may hold a password. */
    static String shown(String url) {
        int parameters = url.indexOf('?');
        String bare = parameters < 0 ? url : url.substring(0, parameters);
        // user:password@host is no URL of the driver, but people write it.
        return bare.replaceFirst("//[^/]*@", "//");
    }

    /**
     * Reads what {@code --history} says.
     *
     * @param directory to which a file is relative
     * @param variables of the environment: {@code PGUSER} and {@code PGPASSWORD} as other tools of PostgreSQL know them
     * @throws HistoryException where it is no place for a history
     */
    static HistoryPlace of(String url, Path directory, Map<String, String> variables) {
        if (url.startsWith(POSTGRESQL)) {
            return new Server(url, variables.get("PGUSER"), variables.get("PGPASSWORD"));
        }
        String file = url.startsWith(SQLITE) ? url.substring(SQLITE.length()) : "";
        if (file.isEmpty() || file.startsWith(":") || file.startsWith("file:") || file.indexOf('?') >= 0) {
            throw new HistoryException(
                    "--history: cần jdbc:sqlite:TỆP (không có tham số) hoặc jdbc:postgresql://MÁY/CƠ_SỞ_DỮ_LIỆU",
                    "--history: must be jdbc:sqlite:FILE (without parameters) or jdbc:postgresql://HOST/DATABASE");
        }
        try {
            return new File(directory.resolve(file), file);
        } catch (InvalidPathException e) {
            throw new HistoryException(
                    "--history: “" + file + "” không phải tên tệp", "--history: “" + file + "” is no file name");
        }
    }
}
