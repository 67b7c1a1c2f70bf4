package vn.dondoc.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteDataSource;
import vn.dondoc.history.ChainFault.What;

/** Whatever is done to a history behind dondoc's back is found, and named. */
final class TamperingTest {

    private static final List<String> TABLES = List.of(
            "run",
            "catalogue",
            "finding",
            "message",
            "message_item",
            "message_event",
            "acknowledgement",
            "chain",
            "chain_head");

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Before each test.
    private HistoryPlace place;

    @BeforeEach
    void record() {
        place = Histories.fresh(folder);
        Recorded.all(place);
    }

    /** With the constraints off that would hinder a tamperer only as long as he leaves them on. */
    private Jdbi tampering() {
        if (place instanceof HistoryPlace.File file) {
            SQLiteDataSource source = new SQLiteDataSource();
            source.setUrl("jdbc:sqlite:" + file.file());
            return Jdbi.create(source);
        }
        return Jdbi.create(DataSources.forWriting(place, Duration.ofSeconds(5)));
    }

    private List<ChainFault> after(Consumer<Handle> deed) {
        return tampering().withHandle(handle -> {
            handle.begin();
            if (Histories.areOnServer()) {
                handle.execute("set local session_replication_role = replica");
            }
            deed.accept(handle);
            List<ChainFault> faults = ChainCheck.of(handle, null).faults();
            handle.rollback();
            return faults;
        });
    }

    private List<String> columns(String table) {
        return tampering().withHandle(handle -> {
            List<String> columns = new ArrayList<>();
            try {
                DatabaseMetaData meta = handle.getConnection().getMetaData();
                try (ResultSet found =
                        meta.getColumns(null, handle.getConnection().getSchema(), table, null)) {
                    while (found.next()) {
                        columns.add(found.getString("COLUMN_NAME"));
                    }
                }
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
            return columns;
        });
    }

    private int rows(String table) {
        return tampering()
                .withHandle(handle -> handle.createQuery("select count(*) from " + table)
                        .mapTo(Integer.class)
                        .one());
    }

    @Test
    void whatWasRecordedIsWhole() {
        ChainCheck check = HistoryDatabase.openExisting(place).read(handle -> ChainCheck.of(handle, null));

        assertThat(check.faults()).isEmpty();
        assertThat(check.entries()).isEqualTo(10);
        assertThat(check.head()).matches("[0-9a-f]{64}");
    }

    @Test
    void everyColumnIsDigested() {
        for (EntryKind kind : EntryKind.values()) {
            for (EntryKind.Rows rows : kind.rows()) {
                assertThat(rows.columns()).as(rows.table()).hasSameElementsAs(columns(rows.table()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "catalogue",
                "finding",
                "message",
                "message_item",
                "message_event",
                "acknowledgement",
                "chain",
                "chain_head"
            })
    void aChangeOfAnyColumnOfAnyRowIsFound(String table) {
        String key = Histories.areOnServer() ? "ctid" : "rowid";
        List<String> keys = tampering()
                .withHandle(handle -> handle.createQuery("select " + key + " from " + table)
                        .mapTo(String.class)
                        .list());
        assertThat(keys).isNotEmpty();
        for (String column : columns(table)) {
            if (table.equals("chain_head") && column.equals("id")) {
                continue; // It can be nothing but 1.
            }
            for (String row : keys) {
                List<ChainFault> faults = after(handle -> {
                    String where = " where " + key + " = '" + row + "'";
                    String type = tampered(handle, table, column, where);
                    assertThat(handle.execute("update " + table + " set " + column + " = " + type + where))
                            .isEqualTo(1);
                });
                assertThat(faults).as("%s.%s of row %s", table, column, row).isNotEmpty();
            }
        }
    }

    /** Something else of the column's type. */
    private static String tampered(Handle handle, String table, String column, String where) {
        Object value = handle.createQuery("select " + column + " from " + table + where)
                .map((row, context) -> {
                    Object found = row.getObject(column);
                    return found == null ? "" : found;
                })
                .one();
        return value instanceof Number
                ? column + " + 1000"
                : column.equals("days_overdue") ? "7" : "coalesce(" + column + ", '') || 'x'";
    }

    @Test
    void removingAnyRowIsFound() {
        for (String table : TABLES) {
            for (int skipped = 0; skipped < rows(table); skipped++) {
                int row = skipped;
                String key = Histories.areOnServer() ? "ctid" : "rowid";
                List<ChainFault> faults = after(handle -> assertThat(handle.execute("delete from " + table + " where "
                                + key + " in (select " + key + " from " + table + " order by " + key
                                + " limit 1 offset "
                                + row + ")"))
                        .isEqualTo(1));
                assertThat(faults).as("%s row %d", table, row).isNotEmpty();
            }
        }
    }

    @Test
    void aRemovedRunIsNamed() {
        assertThat(after(handle -> {
                    handle.execute("delete from finding where run = 2");
                    handle.execute("delete from run where number = 2");
                }))
                .containsExactly(new ChainFault(What.RECORD_REMOVED, "run", 2, 2));
    }

    @Test
    void aRunRemovedWithItsEntryIsNamed() {
        assertThat(after(handle -> {
                    handle.execute("delete from finding where run = 1");
                    handle.execute("delete from run where number = 1");
                    handle.execute("delete from chain where seq = 1");
                }))
                .containsExactly(new ChainFault(What.ENTRY_REMOVED, "", 0, 1));
    }

    @Test
    void theLastRecordCannotBeCutOffUnseen() {
        assertThat(after(handle -> {
                    handle.execute("delete from acknowledgement where number = 2");
                    handle.execute("delete from chain where seq = 10");
                }))
                .containsExactly(new ChainFault(What.END_REMOVED, "", 0, 9));
    }

    @Test
    void anAddedRecordIsNamed() {
        assertThat(after(handle -> handle.execute(
                        "insert into acknowledgement (number, fingerprint, by_whom, until_day, note, recorded_at)"
                                + " values (3, 'x', 'x', 'x', 'x', 'x')")))
                .containsExactly(new ChainFault(What.RECORD_ADDED, "acknowledgement", 3, 0));
        assertThat(after(handle -> handle.execute("insert into message_item (message, position, fingerprint, reason,"
                        + " severity, level) values (77, 0, 'x', 'x', 'x', 1)")))
                .containsExactly(new ChainFault(What.RECORD_ADDED, "message", 77, 0));
    }

    @Test
    void entriesThatTradePlacesAreNamed() {
        assertThat(after(handle -> {
                    handle.execute("update chain set seq = 1000 where seq = 3");
                    handle.execute("update chain set seq = 3 where seq = 4");
                    handle.execute("update chain set seq = 4 where seq = 1000");
                }))
                .extracting(ChainFault::what, ChainFault::seq)
                .contains(tuple(What.ENTRY_CHANGED, 3L), tuple(What.ENTRY_CHANGED, 4L));
    }

    @Test
    void aForgerWhoKnowsTheDigestsLeavesATraceWhereHeStops() {
        // The entry of the changed record is made anew with a hash that fits; the one after it still names the old
        // hash.
        assertThat(after(handle -> {
                    handle.execute("update run set tool_version = '9' where number = 2");
                    ChainEntry first = new ChainEntry(
                            1,
                            "",
                            0,
                            "",
                            "",
                            Chain.hash(handle, EntryKind.RUN, 1).orElseThrow());
                    String content =
                            RecordContent.sha256(handle, EntryKind.RUN, 2).orElseThrow();
                    ChainEntry forged = ChainEntry.after(first, "run", 2, content);
                    handle.execute(
                            "update chain set content = ?, hash = ? where seq = 2", forged.content(), forged.hash());
                }))
                .extracting(ChainFault::what, ChainFault::seq)
                .containsExactly(tuple(What.ENTRY_MOVED, 3L));
    }

    @Test
    void aNotedHashMustBeInTheChain() {
        HistoryDatabase database = HistoryDatabase.openExisting(place);
        String head = database.read(handle -> ChainCheck.of(handle, null)).head();

        Recorded.audit(database, LocalDate.of(2023, 7, 31), "phuong-1");

        assertThat(database.read(handle -> ChainCheck.of(handle, head.substring(0, 12)))
                        .faults())
                .isEmpty();
        assertThat(database.read(handle -> ChainCheck.of(handle, "0123456789abcdef"))
                        .faults())
                .containsExactly(new ChainFault(What.NOT_IN_CHAIN, "", 0, 0));
    }

    @Test
    void noTableIsForgotten() {
        List<String> tables = tampering()
                .withHandle(handle -> handle.createQuery(
                                Histories.areOnServer()
                                        ? "select table_name from information_schema.tables where table_schema ="
                                                + " current_schema() and table_type = 'BASE TABLE'"
                                        : "select name from sqlite_master where type = 'table'")
                        .mapTo(String.class)
                        .list());
        assertThat(tables)
                .filteredOn(table -> !table.equals("schema_history"))
                .containsExactlyInAnyOrderElementsOf(TABLES);
    }
}
