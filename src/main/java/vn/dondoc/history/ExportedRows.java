package vn.dondoc.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** All rows of a history in the order of the chain. */
public final class ExportedRows {

    private ExportedRows() {}

    /**
     * Gives each entry of the chain, and after it the rows of its record; a catalogue that runs share once.
     *
     * @param handle of {@link HistoryDatabase#read}
     */
    public static void each(Handle handle, Consumer<ExportedRow> taker) {
        Set<@Nullable Object> catalogues = new HashSet<>();
        for (ChainEntry entry : ChainEntry.all(handle)) {
            taker.accept(row(entry));
            for (EntryKind kind : EntryKind.values()) {
                if (kind.written().equals(entry.kind())) {
                    record(handle, kind, entry.record(), row -> {
                        if (!row.table().equals("catalogue")
                                || catalogues.add(row.values().get("sha256"))) {
                            taker.accept(row);
                        }
                    });
                }
            }
        }
    }

    private static void record(Handle handle, EntryKind kind, long record, Consumer<ExportedRow> taker) {
        for (EntryKind.Rows rows : kind.rows()) {
            handle.createQuery("select * from " + rows.table() + " where " + rows.condition() + " order by "
                            + rows.order())
                    .bind("record", record)
                    .map((row, context) -> row(rows, row))
                    .forEach(taker);
        }
    }

    private static ExportedRow row(ChainEntry entry) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("seq", entry.seq());
        values.put("kind", entry.kind());
        values.put("record", entry.record());
        values.put("content", entry.content());
        values.put("previous", entry.previous());
        values.put("hash", entry.hash());
        return new ExportedRow("chain", values);
    }

    private static ExportedRow row(EntryKind.Rows rows, ResultSet row) throws SQLException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (String column : rows.columns()) {
            values.put(column, row.getObject(column));
        }
        return new ExportedRow(rows.table(), values);
    }
}
