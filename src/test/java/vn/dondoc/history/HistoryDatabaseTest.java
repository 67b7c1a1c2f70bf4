package vn.dondoc.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HistoryDatabaseTest {

    @TempDir
    private Path folder;

    private static int runs(HistoryDatabase database) {
        return database.read(handle -> handle.createQuery("select count(*) from run")
                .mapTo(Integer.class)
                .one());
    }

    private static List<ChainFault> faults(HistoryDatabase database) {
        return database.read(handle -> ChainCheck.of(handle, null)).faults();
    }

    private HistoryPlace file(String name) {
        return HistoryPlace.of("jdbc:sqlite:" + name, folder, Map.of());
    }

    @Test
    void keepsWhatWasRecorded() {
        HistoryPlace place = Histories.fresh(folder);
        Recorded.audit(HistoryDatabase.open(place), LocalDate.of(2023, 5, 31), "phuong-1");
        Recorded.audit(HistoryDatabase.open(place), LocalDate.of(2023, 6, 30), "phuong-1", "phuong-2");

        HistoryDatabase again = HistoryDatabase.openExisting(place);

        assertThat(runs(again)).isEqualTo(2);
        assertThat(faults(again)).isEmpty();
    }

    @Test
    void aFailureInTheMiddleLeavesNothing() {
        HistoryDatabase database = HistoryDatabase.open(Histories.fresh(folder));
        Recorded.audit(database, LocalDate.of(2023, 5, 31), "phuong-1");

        assertThatThrownBy(() -> database.write(handle -> {
                    RunRecorder.record(
                            handle, RunKind.AUDIT, Audits.on(LocalDate.of(2023, 6, 30), "phuong-1"), "", Recorded.AT);
                    throw new IllegalStateException("in the middle");
                }))
                .hasMessage("in the middle");

        assertThat(runs(database)).isEqualTo(1);
        assertThat(faults(database)).isEmpty();
    }

    @RepeatedTest(3)
    void whoRecordsAtTheSameTimeLosesNothing() throws Exception {
        HistoryPlace place = Histories.fresh(folder);
        int recorders = 4;
        int each = 8;
        ExecutorService threads = Executors.newFixedThreadPool(recorders);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int i = 0; i < recorders; i++) {
                String unit = "phuong-" + i;
                work.add(() -> {
                    HistoryDatabase database = HistoryDatabase.open(place);
                    for (int run = 0; run < each; run++) {
                        Recorded.audit(database, LocalDate.of(2023, 6, 1 + run), unit);
                    }
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }

        HistoryDatabase database = HistoryDatabase.openExisting(place);
        assertThat(runs(database)).isEqualTo(recorders * each);
        assertThat(faults(database)).isEmpty();
        if (place instanceof HistoryPlace.File file) {
            assertThat(file.file().getParent()).isDirectoryNotContaining(other -> !other.equals(file.file()));
        }
    }

    @Test
    void makesTheFolder() {
        Recorded.audit(HistoryDatabase.open(file("a/b/history.db")), LocalDate.of(2023, 6, 30), "phuong-1");

        assertThat(folder.resolve("a/b")).isDirectoryContaining("glob:**/history.db");
    }

    @Test
    void toLookAtAHistoryMakesNone() {
        assertThatThrownBy(() -> HistoryDatabase.openExisting(file("none/history.db")))
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("no history at none/history.db");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatIsNoDatabaseIsLeftAlone() throws Exception {
        Path text = Files.writeString(folder.resolve("notes.db"), "kind: Program\n".repeat(100));

        assertThatThrownBy(() -> HistoryDatabase.open(file("notes.db")))
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("notes.db is no history database");
        assertThat(text).hasContent("kind: Program\n".repeat(100));
    }

    @Test
    void aDatabaseOfAnotherProgramIsLeftAlone() {
        Jdbi other = Jdbi.create("jdbc:sqlite:" + folder.resolve("other.db"));
        other.useHandle(handle -> handle.execute("create table accounts (id integer)"));

        assertThatThrownBy(() -> HistoryDatabase.open(file("other.db")))
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("other.db is a database of another program");
        List<String> tables = other.withHandle(handle -> handle.createQuery("select name from sqlite_master")
                .mapTo(String.class)
                .list());
        assertThat(tables).containsExactly("accounts");
    }

    @Test
    void aFolderIsNoDatabase() throws Exception {
        Files.createDirectory(folder.resolve("history.db"));

        assertThatThrownBy(() -> HistoryDatabase.open(file("history.db")))
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("history.db cannot be opened or written");
    }

    @Test
    void aHistoryOfANewerVersionIsRefused() {
        HistoryPlace place = Histories.fresh(folder);
        HistoryDatabase database = HistoryDatabase.open(place);
        database.write(
                handle -> handle.execute("insert into schema_history (installed_rank, version, description, type,"
                        + " script, checksum, installed_by, execution_time, success)"
                        + " values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', 1, true)"));

        assertThatThrownBy(() -> HistoryDatabase.open(place))
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("is of a newer dondoc");
    }

    @Test
    void aLockedDatabaseIsNamedAfterAWhile() {
        HistoryPlace place = file("history.db");
        HistoryDatabase.open(place);
        HistoryDatabase impatient = HistoryDatabase.open(place, Duration.ofMillis(50));

        HistoryDatabase.open(place).write(holding -> {
            assertThatThrownBy(() -> Recorded.audit(impatient, LocalDate.of(2023, 6, 30), "phuong-1"))
                    .isInstanceOf(HistoryException.class)
                    .hasMessageContaining("history.db is locked by another process");
            return null;
        });
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamedAndCanBeRead() throws Exception {
        assumeFalse(System.getProperty("user.name").equals("root"), "root may write everywhere");
        HistoryPlace place = file("shut/history.db");
        Recorded.audit(HistoryDatabase.open(place), LocalDate.of(2023, 6, 30), "phuong-1");
        Path shut = folder.resolve("shut");
        assertThat(shut.resolve("history.db").toFile().setWritable(false)).isTrue();
        assertThat(shut.toFile().setWritable(false)).isTrue();
        try {
            HistoryDatabase database = HistoryDatabase.openExisting(place);

            assertThat(runs(database)).isEqualTo(1);
            assertThat(faults(database)).isEmpty();
            assertThatThrownBy(() -> Recorded.audit(database, LocalDate.of(2023, 7, 31), "phuong-1"))
                    .isInstanceOf(HistoryException.class)
                    .hasMessageContaining("cannot be opened or written");
            assertThatThrownBy(() -> HistoryDatabase.open(file("shut/new/history.db")))
                    .isInstanceOf(HistoryException.class)
                    .hasMessageContaining("cannot be made");
        } finally {
            assertThat(shut.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsNamedWithoutItsPassword() {
        HistoryPlace place = HistoryPlace.of(
                "jdbc:postgresql://127.0.0.1:1/dondoc?user=me&password=secret&connectTimeout=2", folder, Map.of());

        assertThatThrownBy(() -> HistoryDatabase.open(place))
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/dondoc cannot be reached")
                .hasMessageNotContaining("secret");
        assertThat(place.toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "history.db",
                "jdbc:sqlite:",
                "jdbc:sqlite::memory:",
                "jdbc:sqlite:file:x?mode=memory",
                "jdbc:sqlite:x.db?cache=shared",
                "jdbc:mysql://host/db",
                "jdbc:sqlite:a\0b"
            })
    void otherPlacesAreRefused(String url) {
        assertThatThrownBy(() -> HistoryPlace.of(url, folder, Map.of()))
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("--history: ");
    }

    @Test
    void theLedgerSaysWhatEachPersonWasTold() {
        HistoryDatabase database = Recorded.all(Histories.fresh(folder));

        List<Map<String, Object>> told = database.read(
                handle -> handle.createQuery("select * from told").mapToMap().list());

        assertThat(told).hasSize(1);
        assertThat(told.get(0))
                .containsEntry("fingerprint", "00000000000000aa")
                .containsEntry("recipient", "phuong1@example.org")
                .containsEntry("first_as_of", "2023-05-31")
                .containsEntry("last_as_of", "2023-06-30")
                .containsEntry("reason", "repeat");
        assertThat(told.get(0).get("times")).hasToString("2");
    }
}
