package vn.dondoc.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Rule;
import vn.dondoc.finding.Severity;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/** Reads a finding back from its row. */
final class FindingRow {

    private FindingRow() {}

    /** @param rules of the run's catalogue, by id */
    static Finding read(ResultSet row, Map<String, Rule> rules) throws SQLException {
        FindingJson.Detail detail = FindingJson.read(row.getString("detail"));
        Severity severity = Severity.parse(row.getString("severity")).orElse(Severity.INFO);
        String due = row.getString("due");
        int daysOverdue = row.getInt("days_overdue");
        @Nullable Integer overdue = row.wasNull() ? null : Integer.valueOf(daysOverdue);
        String rule = row.getString("rule");
        return new Finding(
                rules.getOrDefault(rule, nameless(rule, severity)),
                severity,
                subject(row),
                due == null ? null : LocalDate.parse(due),
                overdue,
                row.getInt("level"),
                detail.message(),
                detail.remedy(),
                detail.basis(),
                new Place(row.getString("file"), row.getInt("line"), row.getInt("col")),
                detail.evidence(),
                detail.responsible(),
                detail.waived(),
                row.getInt("baseline") != 0,
                row.getString("path"),
                row.getString("fingerprint"));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                row.getString("program"),
                row.getString("unit"),
                row.getString("task"),
                row.getString("occurrence"),
                row.getString("area"),
                row.getString("kpi"),
                row.getString("report"),
                row.getString("period"),
                row.getString("difficulty"),
                row.getString("request"));
    }

    /** Where the catalogue was tampered with, the finding is still shown. */
    private static Rule nameless(String id, Severity severity) {
        Bilingual name = new Bilingual(id, id);
        return new Rule(id, name, severity, Set.of(), Rule.Responsible.HEAD, Rule.Basis.ASSUMED, name, List.of());
    }
}
