package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.Evidence.What;
import vn.dondoc.model.UnitReport;

/** What a unit's visible reports say of its tasks, in the order in which mentions follow each other. */
final class Mentions {

    private final Map<TaskKey, List<Mention>> byTask = new LinkedHashMap<>();

    private Mentions() {}

    static Mentions of(ProgramView view, String unit) {
        Mentions mentions = new Mentions();
        for (VisibleReport report : view.file(unit).reports()) {
            for (UnitReport.TaskLine line : report.highest().tasks()) {
                mentions.add(view, unit, report, line);
            }
        }
        return mentions;
    }

    /** A task's mentions; empty where no report mentions it. */
    List<Mention> of(TaskKey key) {
        return byTask.getOrDefault(key, List.of());
    }

    /** All mentions of all tasks. */
    List<Mention> all() {
        return byTask.values().stream().flatMap(List::stream).toList();
    }

    private void add(ProgramView view, String unit, VisibleReport report, UnitReport.TaskLine line) {
        TaskKey key = new TaskKey(unit, line.task(), line.occurrence());
        List<Mention> before = byTask.computeIfAbsent(key, k -> new ArrayList<>());
        LocalDate periodEnd = report.period().lastDay();
        before.add(new Mention(
                view.subject(unit)
                        .withTask(line.task())
                        .withOccurrence(key.occurrenceName())
                        .withReport(report.regime())
                        .withPeriod(report.period().name()),
                periodEnd,
                report.submitted(),
                line.status(),
                line.percent(),
                line.done(),
                line.evidence().stream().anyMatch(Texts::isFilled),
                Texts.filled(line.reason()),
                latestOfEarlierPeriod(before, periodEnd),
                line.place(),
                List.of(new Evidence(What.MENTION, report.period().name(), line.place()))));
    }

    private static @Nullable Mention latestOfEarlierPeriod(List<Mention> before, LocalDate periodEnd) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).periodEnd().isBefore(periodEnd)) {
                return before.get(i);
            }
        }
        return null;
    }
}
