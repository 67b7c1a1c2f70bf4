package vn.dondoc.history;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.ds.PGSimpleDataSource;

/** Makes the tables of a history, and brings those of an older version up to date. */
final class Migration {

    private Migration() {}

    /** @throws HistoryException where that cannot be, or the tables are of a newer version */
    static void run(HistoryPlace place, DataSource source) {
        try {
            Flyway flyway = configuration(source).load();
            MigrationInfoService found = flyway.info();
            if (Arrays.stream(found.applied()).anyMatch(one -> isFuture(one.getState()))) {
                throw new HistoryException(
                        "lịch sử " + place.shown() + " do bản dondoc mới hơn ghi; hãy nâng cấp dondoc",
                        "the history " + place.shown() + " is of a newer dondoc; upgrade dondoc");
            }
            if (found.pending().length > 0) {
                migrate(flyway);
            }
        } catch (FlywayException e) {
            throw DatabaseErrors.of(e, place);
        }
    }

    /**
     * PostgreSQL's migrations wait for each other. On SQLite, who comes second fails over tables that are there when its turn
     * comes; all is well then, because the first made them all in one transaction.
     */
    private static void migrate(Flyway flyway) {
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            if (flyway.info().pending().length > 0) {
                throw e;
            }
        }
    }

    private static FluentConfiguration configuration(DataSource source) {
        FluentConfiguration configuration = Flyway.configure(Migration.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:vn/dondoc/history")
                .table("schema_history")
                .group(true)
                .cleanDisabled(true);
        if (source instanceof PGSimpleDataSource server && server.getCurrentSchema() != null) {
            // In a schema of its own: the database may serve others, too.
            configuration.schemas(server.getCurrentSchema());
        }
        return configuration;
    }

    private static boolean isFuture(MigrationState state) {
        return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
    }
}
