package vn.dondoc.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.dondoc.history.EntryKind.Rows;

/**
 * The digest of a record, over its rows as the database gives them back. A row is its table's name, then each column that is
 * not null as {@code name=length in bytes:value}; so a column that a later version adds changes no old digest.
 */
final class RecordContent {

    /** Rows that a driver fetches at once: a run may have many findings. */
    private static final int FETCHED = 1_000;

    private RecordContent() {}

    /** Empty where the record's own row is not there. */
    static Optional<String> sha256(Handle handle, EntryKind kind, long record) {
        MessageDigest digest = Sha256.begin();
        for (Rows rows : kind.rows()) {
            boolean any = add(handle, rows, record, digest);
            if (!any && rows.table().equals(kind.table())) {
                return Optional.empty();
            }
        }
        return Optional.of(Sha256.hex(digest.digest()));
    }

    private static boolean add(Handle handle, Rows rows, long record, MessageDigest digest) {
        try (Stream<String> found = handle
                .createQuery("select " + String.join(", ", rows.columns()) + " from " + rows.table() + " where "
                        + rows.condition() + " order by " + rows.order())
                .bind("record", record)
                .setFetchSize(FETCHED)
                .map((row, context) -> written(rows, row))
                .stream()) {
            boolean[] any = {false};
            found.forEach(row -> {
                any[0] = true;
                digest.update(row.getBytes(StandardCharsets.UTF_8));
            });
            return any[0];
        }
    }

    private static String written(Rows rows, ResultSet row) throws SQLException {
        StringBuilder written = new StringBuilder(rows.table()).append('\n');
        for (String column : rows.columns()) {
            String value = row.getString(column);
            if (value != null) {
                written.append(column)
                        .append('=')
                        .append(value.getBytes(StandardCharsets.UTF_8).length)
                        .append(':')
                        .append(value)
                        .append('\n');
            }
        }
        return written.toString();
    }
}
