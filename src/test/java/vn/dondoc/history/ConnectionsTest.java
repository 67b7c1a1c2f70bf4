package vn.dondoc.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** How databases are connected to, and what their errors mean for people. */
final class ConnectionsTest {

    private static final HistoryPlace SERVER =
            new HistoryPlace.Server("jdbc:postgresql://host/db?password=bí-mật", null, null);
    private static final HistoryPlace FILE = new HistoryPlace.File(Path.of("history.db"), "history.db");

    private static PGSimpleDataSource server(String url, @Nullable String user, @Nullable String password) {
        return (PGSimpleDataSource)
                DataSources.forWriting(new HistoryPlace.Server(url, user, password), Duration.ofSeconds(1));
    }

    @Test
    void aServerIsAskedAsTheUserOfTheEnvironmentInASchemaOfItsOwn() {
        PGSimpleDataSource source = server("jdbc:postgresql://host:6000/db", "an", "bí mật");

        assertThat(source.getServerNames()).containsExactly("host");
        assertThat(source.getPortNumbers()).containsExactly(6000);
        assertThat(source.getDatabaseName()).isEqualTo("db");
        assertThat(source.getUser()).isEqualTo("an");
        assertThat(source.getPassword()).isEqualTo("bí mật");
        assertThat(source.getCurrentSchema()).isEqualTo("dondoc");
        assertThat(source.getConnectTimeout()).isEqualTo(10);
        assertThat(source.getApplicationName()).isEqualTo("dondoc");
    }

    @Test
    void whatTheUrlSaysGoesBefore() {
        PGSimpleDataSource source = server(
                "jdbc:postgresql://host/db?user=binh&password=khac&currentSchema=cchc&connectTimeout=3", "an", "x");

        assertThat(source.getUser()).isEqualTo("binh");
        assertThat(source.getPassword()).isEqualTo("khac");
        assertThat(source.getCurrentSchema()).isEqualTo("cchc");
        assertThat(source.getConnectTimeout()).isEqualTo(3);
    }

    /** One file that can be copied, synced with its folder, with references that hold. */
    @Test
    void aFileIsOpenedSafely(@TempDir Path folder) throws SQLException {
        HistoryPlace place = new HistoryPlace.File(folder.resolve("h.db"), "h.db");
        DataSource source = DataSources.forWriting(place, Duration.ofMillis(1_234));

        try (Connection connection = source.getConnection()) {
            assertThat(pragma(connection, "journal_mode")).isEqualTo("delete");
            assertThat(pragma(connection, "synchronous")).isEqualTo("3");
            assertThat(pragma(connection, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(connection, "busy_timeout")).isEqualTo("1234");
        }
    }

    private static String pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("pragma " + name)) {
            return row.getString(1);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "28P01, does not take the user or the password, false",
                "28000, does not take the user or the password, false",
                "08001, cannot be reached, false",
                "57P03, cannot be reached, false",
                "3D000, there is no such database, false",
                "42501, grant CREATE on the database, false",
                "42P01, was changed from outside, true",
                "42703, was changed from outside, true",
                "53100, cannot be used: No room, false",
                "-,     cannot be used: No room, false",
            })
    void whatAServerSaysIsPutIntoWords(@Nullable String state, String words, boolean altered) {
        HistoryException exception = DatabaseErrors.of(
                new IllegalStateException(
                        "[statement: insert bí-mật]", new SQLException("No room\nfor \"finding\"", state)),
                SERVER);

        assertThat(exception.reason().en()).contains("jdbc:postgresql://host/db", words);
        assertThat(exception.reason().vi())
                .contains("jdbc:postgresql://host/db")
                .isNotEqualTo(exception.reason().en());
        assertThat(exception.reason().en() + exception.reason().vi()).doesNotContain("bí-mật");
        assertThat(exception.isAltered()).isEqualTo(altered);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "SQLITE_BUSY,             is locked by another process",
        "SQLITE_BUSY_SNAPSHOT,    is locked by another process",
        "SQLITE_LOCKED,           is locked by another process",
        "SQLITE_READONLY,         cannot be opened or written",
        "SQLITE_CANTOPEN,         cannot be opened or written",
        "SQLITE_AUTH,             cannot be opened or written",
        "SQLITE_CORRUPT,          is no history database",
        "SQLITE_NOTADB,           is no history database",
        "SQLITE_FULL,             the disk is full or failing",
        "SQLITE_IOERR_WRITE,      the disk is full or failing",
        "SQLITE_MISUSE,           cannot be used: went wrong",
    })
    void whatAFileSaysIsPutIntoWords(SQLiteErrorCode code, String words) {
        HistoryException exception = DatabaseErrors.of(
                new IllegalStateException(new SQLException(new SQLiteException("went wrong", code))), FILE);

        assertThat(exception.reason().en()).contains("history.db", words);
        assertThat(exception.isAltered()).isFalse();
    }

    @Test
    void whatIsNotOfADatabaseIsSaidAsItIs() {
        for (HistoryPlace place : List.of(FILE, SERVER)) {
            assertThat(DatabaseErrors.of(new IllegalStateException("odd\nlines"), place)
                            .reason()
                            .en())
                    .isEqualTo("the history " + place.shown() + " cannot be used: odd");
        }
        assertThat(DatabaseErrors.of(new SQLiteException("no such table: run", SQLiteErrorCode.SQLITE_ERROR), FILE)
                        .reason()
                        .en())
                .contains("the table or column “run” is missing");
        assertThat(DatabaseErrors.of(
                                new SQLiteException("no such column: run.hash", SQLiteErrorCode.SQLITE_ERROR), FILE)
                        .isAltered())
                .isTrue();
    }
}
