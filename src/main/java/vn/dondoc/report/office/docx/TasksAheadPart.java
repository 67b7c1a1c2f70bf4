package vn.dondoc.report.office.docx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Arrival;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.Box;
import vn.dondoc.finding.Dossier.TaskLine;
import vn.dondoc.source.CodePoints;

/** Part III: what must be made up for, and what falls due until the end of the next month. */
final class TasksAheadPart {

    /** Days on which tasks fall due; the rest is counted. */
    private static final int MOST_DAYS = 20;

    /** Tasks named for one day. */
    private static final int MOST_TASKS = 6;

    private final Matter matter;
    private final Manuscript page;
    private final DraftWords words;
    private int part;

    private TasksAheadPart(Matter matter, Manuscript page) {
        this.matter = matter;
        this.page = page;
        this.words = matter.words();
    }

    static void write(Matter matter, Manuscript page) {
        TasksAheadPart part = new TasksAheadPart(matter, page);
        page.line(Look.HEADING_1, part.words.say("draft.ahead"));
        part.overdue();
        part.tasks();
        part.papers();
        part.continuous();
        page.line(Look.BLANK, part.words.say("draft.ahead.blank"));
    }

    private void overdue() {
        Dossier dossier = matter.dossier();
        long papers = dossier.plans().stream()
                        .filter(line -> line.arrival() == Arrival.MISSING)
                        .count()
                + dossier.reports().stream()
                        .filter(line -> line.arrival() == Arrival.MISSING)
                        .count();
        int tasks = matter.overdue().size();
        if (tasks + papers > 0) {
            page.line(
                    Look.BODY,
                    words.say(
                            "draft.ahead.overdue",
                            "part",
                            ++part,
                            "tasks",
                            DraftWords.some(tasks),
                            "papers",
                            DraftWords.some(papers)));
        }
    }

    private void tasks() {
        Map<LocalDate, List<TaskLine>> byDay = new TreeMap<>();
        for (TaskLine line : matter.dossier().tasks()) {
            LocalDate due = line.due();
            if (line.box() == Box.OPEN_IN_TIME && due != null && matter.isAhead(due)) {
                byDay.computeIfAbsent(due, day -> new ArrayList<>()).add(line);
            }
        }
        if (byDay.isEmpty()) {
            page.line(Look.BODY, words.say("draft.ahead.tasks.none", "part", ++part, "until", matter.ahead()));
            return;
        }
        int all = byDay.values().stream().mapToInt(List::size).sum();
        page.line(
                Look.BODY,
                words.say(
                        "draft.ahead.tasks", "part", ++part, "n", all, "from", matter.asOf(), "until", matter.ahead()));
        byDay.entrySet().stream().limit(MOST_DAYS).forEach(day -> {
            List<String> tasks = matter.named(day.getValue().stream());
            page.line(
                    Look.BODY,
                    words.say(
                            "draft.ahead.day",
                            "day",
                            day.getKey(),
                            "tasks",
                            words.listed(tasks, "; ", MOST_TASKS, "draft.more.tasks")));
        });
        if (byDay.size() > MOST_DAYS) {
            page.line(Look.BODY, words.say("draft.ahead.more", "n", byDay.size() - MOST_DAYS));
        }
    }

    private void papers() {
        Map<LocalDate, Map<String, List<String>>> byDay = new TreeMap<>();
        for (Dossier.PlanLine line : matter.dossier().plans()) {
            if (line.arrival() == Arrival.PENDING && matter.isAhead(line.deadline())) {
                add(byDay, line.deadline(), words.say("draft.plan"), line.unit());
            }
        }
        for (Dossier.ReportLine line : matter.dossier().reports()) {
            LocalDate deadline = line.deadline();
            if (line.arrival() == Arrival.PENDING && deadline != null && matter.isAhead(deadline)) {
                add(byDay, deadline, words.report(line), line.unit());
            }
        }
        if (byDay.isEmpty()) {
            return;
        }
        page.line(Look.BODY, words.say("draft.ahead.papers", "part", ++part));
        byDay.forEach((day, papers) -> papers.forEach((paper, units) -> page.line(
                Look.BODY,
                words.say("draft.ahead.paper", "day", day, "paper", paper, "n", units.size(), "units", units(units)))));
    }

    /** Who owes it, where that is one. */
    private @Nullable String units(List<String> units) {
        return units.size() == 1 ? words.units(units) : null;
    }

    private static void add(Map<LocalDate, Map<String, List<String>>> byDay, LocalDate day, String paper, String unit) {
        byDay.computeIfAbsent(day, one -> new TreeMap<>(CodePoints.ORDER))
                .computeIfAbsent(paper, one -> new ArrayList<>())
                .add(unit);
    }

    private void continuous() {
        long lines = matter.dossier().tasks().stream()
                .filter(line -> line.continuous() && line.box() == Box.OPEN_IN_TIME)
                .count();
        if (lines > 0) {
            page.line(Look.BODY, words.say("draft.ahead.continuous", "part", ++part, "n", lines));
        }
    }
}
