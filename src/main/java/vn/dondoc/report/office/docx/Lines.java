package vn.dondoc.report.office.docx;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.ExplanationLine;
import vn.dondoc.finding.Dossier.ReportLine;
import vn.dondoc.finding.Dossier.TaskLine;
import vn.dondoc.finding.Dossier.UnitEntry;
import vn.dondoc.model.Subject;

/** The lines of a dossier by what findings are about. */
final class Lines {

    private final Map<Subject, TaskLine> tasks = new HashMap<>();
    private final Map<Subject, ReportLine> reports = new HashMap<>();
    private final Map<Subject, ExplanationLine> explanations = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, UnitEntry> units = new HashMap<>();

    Lines(Dossier dossier) {
        for (TaskLine line : dossier.tasks()) {
            tasks.put(line.subject(), line);
            String id = line.subject().task();
            if (id != null && !line.own()) {
                titles.put(id, line.title());
            }
        }
        for (ReportLine line : dossier.reports()) {
            reports.put(subject(dossier.id(), line), line);
        }
        for (ExplanationLine line : dossier.explanations()) {
            explanations.put(Subject.ofUnit(dossier.id(), line.unit()).withRequest(line.request()), line);
        }
        dossier.units().forEach(unit -> units.put(unit.id(), unit));
    }

    /** What findings on a report are about. */
    static Subject subject(String program, ReportLine line) {
        return Subject.ofUnit(program, line.unit()).withReport(line.regime()).withPeriod(line.period());
    }

    @Nullable
    TaskLine task(Subject subject) {
        return tasks.get(subject);
    }

    @Nullable
    ReportLine report(Subject subject) {
        return reports.get(subject);
    }

    @Nullable
    UnitEntry unit(String id) {
        return units.get(id);
    }

    /** Id of the task that an explanation was asked about; null where it is about none. */
    @Nullable
    String taskOf(Subject explanation) {
        ExplanationLine line = explanations.get(
                Subject.ofUnit(explanation.program(), explanation.unit()).withRequest(explanation.request()));
        return line == null ? null : line.task();
    }

    /** What the program calls a task; null for a unit's own. */
    @Nullable
    String title(@Nullable String task) {
        return task == null ? null : titles.get(task);
    }
}
