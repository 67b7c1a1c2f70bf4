package vn.dondoc.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.PastAudit;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.Rule;

/** The runs of a history, read back. All methods take a handle of {@link HistoryDatabase#read}. */
public final class Runs {

    private static final String SELECT = "select r.*, coalesce(c.hash, '') as entry_hash from run r"
            + " left join chain c on c.kind = 'run' and c.record = r.number ";

    private Runs() {}

    /** All of them, in the order of recording. */
    public static List<RecordedRun> all(Handle handle) {
        return handle.createQuery(SELECT + "order by r.number").map(Runs::run).list();
    }

    /** The result that was recorded, as it was; its dossiers are not kept. */
    public static Audit audit(Handle handle, RecordedRun run) {
        List<Rule> rules = handle.createQuery(
                        "select c.document from catalogue c join run r on r.catalogue = c.sha256 where r.number = :run")
                .bind("run", run.number())
                .mapTo(String.class)
                .findOne()
                .map(CatalogueJson::read)
                .orElse(List.of());
        Map<String, Rule> byId = rules.stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        List<Finding> findings = handle.createQuery("select * from finding where run = :run order by position")
                .bind("run", run.number())
                .map((row, context) -> FindingRow.read(row, byId))
                .list();
        RunSummary summary = run.summary();
        return new Audit(
                run.version(),
                run.asOf(),
                summary.language(),
                summary.spoken(),
                new Audit.Input(summary.files(), summary.documents(), summary.facts(), run::inputSha256),
                rules,
                summary.ran(),
                summary.off(),
                run.rulesSha256(),
                summary.programs(),
                summary.unitNames(),
                findings,
                summary.exit(),
                summary.directory(),
                List::of);
    }

    /** A finding as the last run that found it recorded it; its rule has its id alone, not its texts. */
    public static Optional<Finding> lastFinding(Handle handle, String fingerprint) {
        return handle.createQuery("select * from finding where fingerprint = :fingerprint order by run desc limit 1")
                .bind("fingerprint", fingerprint)
                .map((row, context) -> FindingRow.read(row, Map.of()))
                .findOne();
    }

    /**
     * The points of trends up to a result: recorded audits of the same scope and of programs that it has, up to its day, in
     * the order of their days; of several on one day the one recorded last.
     */
    public static List<PastAudit> trend(Handle handle, Audit audit, String scope) {
        Set<String> programs = ids(audit.programs());
        Map<LocalDate, PastAudit> points = new LinkedHashMap<>();
        handle.createQuery(SELECT + "where r.kind = 'audit' and r.scope = :scope and r.as_of <= :day"
                        + " order by r.as_of, r.number")
                .bind("scope", scope)
                .bind("day", audit.asOf().toString())
                .map(Runs::run)
                .forEach(run -> {
                    Set<String> shared = ids(run.summary().programs());
                    shared.retainAll(programs);
                    if (!shared.isEmpty() || programs.isEmpty()) {
                        points.put(
                                run.asOf(),
                                new PastAudit(
                                        run.asOf(),
                                        run.summary().counted(),
                                        run.summary().programs()));
                    }
                });
        return List.copyOf(points.values());
    }

    private static Set<String> ids(List<ProgramSummary> programs) {
        Set<String> ids = new HashSet<>();
        programs.forEach(program -> ids.add(program.id()));
        return ids;
    }

    private static RecordedRun run(ResultSet row, StatementContext context) throws SQLException {
        return new RecordedRun(
                row.getLong("number"),
                RunKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("scope"),
                LocalDate.parse(row.getString("as_of")),
                Instant.parse(row.getString("recorded_at")),
                row.getString("tool_version"),
                row.getString("input_sha256"),
                row.getString("rules_sha256"),
                RunSummary.read(row.getString("summary")),
                row.getString("entry_hash"));
    }
}
