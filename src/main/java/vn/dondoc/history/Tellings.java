package vn.dondoc.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Who was told what, read back. */
public final class Tellings {

    private static final String SELECT =
            "select m.run, r.as_of, i.fingerprint, i.reason, i.level, m.recipient, m.channel,"
                    + " coalesce(s.state, 'pending') as state, coalesce(s.at, '') as at, s.outcome"
                    + " from message_item i join message m on m.number = i.message join run r on r.number = m.run"
                    + " left join message_state s on s.message = m.number ";

    private Tellings() {}

    /** Of one run, by message. */
    public static List<Telling> ofRun(Handle handle, long run) {
        return handle.createQuery(SELECT + "where m.run = :run order by m.number, i.position")
                .bind("run", run)
                .map(Tellings::telling)
                .list();
    }

    /** Of some findings, in the order in which they were told. */
    public static List<Telling> of(Handle handle, Set<String> fingerprints) {
        if (fingerprints.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(
                        SELECT + "where i.fingerprint in (<fingerprints>) order by r.as_of, m.number, i.position")
                .bindList("fingerprints", fingerprints)
                .map(Tellings::telling)
                .list();
    }

    private static Telling telling(ResultSet row, StatementContext context) throws SQLException {
        return new Telling(
                row.getLong("run"),
                LocalDate.parse(row.getString("as_of")),
                row.getString("fingerprint"),
                row.getString("reason"),
                row.getInt("level"),
                row.getString("recipient"),
                row.getString("channel"),
                row.getString("state"),
                row.getString("at"),
                row.getString("outcome"));
    }
}
