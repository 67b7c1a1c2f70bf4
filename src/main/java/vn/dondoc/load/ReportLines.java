package vn.dondoc.load;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.form.ReportForm;
import vn.dondoc.load.shape.Checked;
import vn.dondoc.load.shape.Complaint;
import vn.dondoc.load.shape.Complaints;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.model.Period;
import vn.dondoc.model.Timing;
import vn.dondoc.model.UnitReport;

/** Makes what one report says of tasks and difficulties. */
final class ReportLines {

    private final JudgedProgram judged;
    private final @Nullable String unit;
    private final @Nullable Period period;
    private final References references;
    private final Occurrences occurrences;

    /**
     * @param unit the unit's id; null where it is not known, and then nothing that depends on it is checked
     * @param period null where it cannot be read
     */
    ReportLines(JudgedProgram judged, @Nullable String unit, @Nullable Period period, References references) {
        this.judged = judged;
        this.unit = unit;
        this.period = period;
        this.references = references;
        this.occurrences = judged.occurrences();
    }

    /** Holds the entries of a report whose program is not judged to unique identities. */
    static void complainOfTwins(Entry root, Complaints complaints) {
        Distinct tasks = new Distinct("duplicate-line");
        for (Checked<Entry> checked : root.items(ReportForm.TASKS)) {
            Entry line = checked.value();
            String task = line.value(ReportForm.TASK);
            Period occurrence = line.value(ReportForm.OCCURRENCE);
            tasks.take(line, task == null ? null : task + " " + occurrence, String.valueOf(task), complaints);
        }
        Names<Object> unused = new Names<>();
        Distinct.byId(root.items(ReportForm.KPIS), ReportForm.KPI, "duplicate-kpi", unused, complaints);
        Distinct.byId(
                root.items(ReportForm.DIFFICULTIES), ReportForm.DIFFICULTY, "duplicate-difficulty", unused, complaints);
    }

    /** Notes the difficulties of a report that is left out. */
    static void drop(Entry root, @Nullable JudgedProgram judged, @Nullable String unit) {
        if (judged != null && unit != null) {
            root.items(ReportForm.DIFFICULTIES)
                    .forEach(entry ->
                            judged.difficulties(unit).drop(entry.value().name(ReportForm.DIFFICULTY)));
        }
    }

    List<UnitReport.TaskLine> tasks(Entry root) {
        Distinct distinct = new Distinct("duplicate-line");
        List<UnitReport.TaskLine> lines = new ArrayList<>();
        for (Checked<Entry> checked : root.items(ReportForm.TASKS)) {
            Entry line = checked.value();
            String task = line.value(ReportForm.TASK);
            Timing timing = task == null ? null : judged.assignments().timing(unit, task);
            Period occurrence = line.value(ReportForm.OCCURRENCE);
            if (occurrence == null && period != null) {
                occurrence = occurrences.containing(period.lastDay(), timing);
            }
            String identity = task + (occurrence == null ? "" : " " + occurrence.name());
            if (distinct.take(line, identity, identity, references.complaints())) {
                addTask(lines, line, timing, occurrence);
            }
        }
        return List.copyOf(lines);
    }

    private void addTask(
            List<UnitReport.TaskLine> lines, Entry line, @Nullable Timing timing, @Nullable Period occurrence) {
        String task = task(line.get(ReportForm.TASK));
        Checked<Period> given = line.get(ReportForm.OCCURRENCE);
        boolean occurs =
                task == null || given == null || occurrences.check(given, task, timing, references.complaints());
        boolean without = occurrence == null && Occurrences.frequency(timing) != null;
        if (task != null && occurs && !without && !line.dropped()) {
            lines.add(new UnitReport.TaskLine(
                    task,
                    occurrence,
                    line.demand(ReportForm.STATUS),
                    line.value(ReportForm.PERCENT),
                    line.value(ReportForm.DONE),
                    line.items(ReportForm.EVIDENCE).stream().map(Checked::value).toList(),
                    line.value(ReportForm.RESULT),
                    line.value(ReportForm.REASON),
                    line.place()));
        }
    }

    /** A task on which this unit may report; null after a complaint or where it is passed over. */
    private @Nullable String task(@Nullable Checked<String> name) {
        if (name == null || unit == null) {
            return null;
        }
        Assignments.Standing standing = judged.assignments().reportable(unit, name.value());
        if (standing == Assignments.Standing.UNKNOWN) {
            references.complain(Complaint.dangling("unknown-task", name.spot())
                    .with("value", name.value())
                    .suggesting(name.value(), judged.assignments().names()));
        }
        return standing == Assignments.Standing.KNOWN ? name.value() : null;
    }

    List<UnitReport.Difficulty> difficulties(Entry root) {
        List<UnitReport.Difficulty> difficulties = new ArrayList<>();
        for (Entry entry : Distinct.byId(
                root.items(ReportForm.DIFFICULTIES),
                ReportForm.DIFFICULTY,
                "duplicate-difficulty",
                unit == null ? new Names<>() : judged.difficulties(unit),
                references.complaints())) {
            String task = task(entry.get(ReportForm.HINDERED_TASK));
            if (!entry.dropped()) {
                difficulties.add(new UnitReport.Difficulty(
                        entry.demand(ReportForm.DIFFICULTY),
                        task,
                        entry.demand(ReportForm.RAISED),
                        entry.demand(ReportForm.CONTENT),
                        entry.value(ReportForm.CAUSE),
                        entry.value(ReportForm.PROPOSAL),
                        entry.value(ReportForm.RESOLVED),
                        entry.place()));
            }
        }
        return List.copyOf(difficulties);
    }
}
