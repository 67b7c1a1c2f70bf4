package vn.dondoc.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Finding;
import vn.dondoc.model.Subject;

/** Writes a run with its findings, and closes it with an entry of the chain. */
public final class RunRecorder {

    /** Rows that go to the database at once: a run may have many findings. */
    private static final int BATCH = 1_000;

    private RunRecorder() {}

    /**
     * A run that was recorded.
     *
     * @param hash of its entry in the chain; noted elsewhere, it shows later that nothing up to it was changed
     */
    public record Recorded(long number, String hash) {}

    /**
     * Records a result as a run of its own.
     *
     * @param handle of {@link HistoryDatabase#write}
     * @param scope what of the findings the result has, in the words of the options that narrow it; empty for all of them.
     *     Only runs of one scope are points of one trend
     * @param at when, to the second
     */
    public static Recorded record(Handle handle, RunKind kind, Audit audit, String scope, Instant at) {
        String catalogue = CatalogueJson.write(audit.rules());
        String catalogueSha256 = Sha256.of(catalogue);
        handle.createUpdate("insert into catalogue (sha256, document) values (:sha256, :document)"
                        + " on conflict (sha256) do nothing")
                .bind("sha256", catalogueSha256)
                .bind("document", catalogue)
                .execute();
        long number = Chain.next(handle, EntryKind.RUN);
        handle.createUpdate(insert(EntryKind.RUN.rows().get(0)))
                .bind("number", number)
                .bind("kind", kind.written())
                .bind("scope", storable(scope))
                .bind("as_of", audit.asOf().toString())
                .bind("recorded_at", at.truncatedTo(ChronoUnit.SECONDS).toString())
                .bind("tool_version", audit.version())
                .bind("input_sha256", audit.input().sha256())
                .bind("rules_sha256", audit.rulesSha256())
                .bind("catalogue", catalogueSha256)
                .bind("summary", storable(RunSummary.write(audit)))
                .execute();
        findings(handle, number, audit.findings());
        return new Recorded(number, Chain.append(handle, EntryKind.RUN, number));
    }

    private static void findings(Handle handle, long run, List<Finding> findings) {
        String sql = insert(EntryKind.RUN.rows().get(2));
        for (int first = 0; first < findings.size(); first += BATCH) {
            PreparedBatch batch = handle.prepareBatch(sql);
            for (int i = first; i < Math.min(findings.size(), first + BATCH); i++) {
                bind(batch, run, i, findings.get(i));
                batch.add();
            }
            batch.execute();
        }
    }

    private static void bind(SqlStatement<?> row, long run, int position, Finding finding) {
        Subject subject = finding.subject();
        row.bind("run", run)
                .bind("position", position)
                .bind("fingerprint", finding.fingerprint())
                .bind("rule", finding.rule().id())
                .bind("severity", finding.severity().written())
                .bind("program", storable(subject.program()))
                .bind("unit", storable(subject.unit()))
                .bind("task", storable(subject.task()))
                .bind("occurrence", storable(subject.occurrence()))
                .bind("area", storable(subject.area()))
                .bind("kpi", storable(subject.kpi()))
                .bind("report", storable(subject.report()))
                .bind("period", storable(subject.period()))
                .bind("difficulty", storable(subject.difficulty()))
                .bind("request", storable(subject.request()))
                .bind("due", finding.due() == null ? null : finding.due().toString())
                .bind("days_overdue", finding.daysOverdue())
                .bind("level", finding.level())
                .bind("waived", finding.waived() == null ? 0 : 1)
                .bind("baseline", finding.baseline() ? 1 : 0)
                .bind("file", storable(finding.location().file()))
                .bind("line", finding.location().line())
                .bind("col", finding.location().column())
                .bind("path", storable(finding.path()))
                .bind("detail", storable(FindingJson.write(finding)));
    }

    /** No database takes every text: PostgreSQL knows no NUL, and none knows half a surrogate pair. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD').replaceAll("\\p{Cs}", "\uFFFD");
    }

    private static String insert(EntryKind.Rows rows) {
        return "insert into " + rows.table() + " (" + String.join(", ", rows.columns()) + ") values (:"
                + String.join(", :", rows.columns()) + ")";
    }
}
