package vn.dondoc.report.office.docx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Arrival;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.Area;
import vn.dondoc.finding.Dossier.Box;
import vn.dondoc.finding.Dossier.PlanLine;
import vn.dondoc.finding.Dossier.ReportLine;
import vn.dondoc.finding.Dossier.TaskLine;
import vn.dondoc.finding.PastAudit;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.ProgramSummary.Boxes;

/** Part I: how tasks, plans, reports and KPIs stand, as a whole and by area. */
final class ResultsPart {

    /** Tasks named in one sentence. */
    private static final int MOST = 8;

    /** Results told in one sentence, one for each task. */
    private static final int MOST_RESULTS = 3;

    private final Matter matter;
    private final Manuscript page;
    private final DraftWords words;

    private ResultsPart(Matter matter, Manuscript page) {
        this.matter = matter;
        this.page = page;
        this.words = matter.words();
    }

    static void write(Matter matter, List<PastAudit> earlier, Manuscript page) {
        ResultsPart part = new ResultsPart(matter, page);
        page.line(Look.HEADING_1, part.words.say("draft.results"));
        page.line(Look.HEADING_2, part.words.say("draft.results.general"));
        part.tasks(earlier);
        part.arrivals(
                "draft.results.plans",
                matter.dossier().plans().stream().map(PlanLine::arrival).toList());
        part.arrivals(
                "draft.results.reports",
                matter.dossier().reports().stream().map(ReportLine::arrival).toList());
        page.line(Look.HEADING_2, part.words.say("draft.results.areas"));
        part.areas();
        page.line(Look.BLANK, part.words.say("draft.results.blank"));
        KpiSentences.write(matter, page);
    }

    private void tasks(List<PastAudit> earlier) {
        Boxes boxes = matter.summary().assignments();
        int carried = boxes.total() - boxes.closed();
        if (carried == 0) {
            page.line(Look.BODY, words.say("draft.results.tasks.none"));
            return;
        }
        List<TaskLine> lines = matter.dossier().tasks();
        page.line(
                Look.BODY,
                words.say(
                        "draft.results.tasks",
                        "tasks",
                        lines.stream()
                                .filter(line -> !line.own())
                                .map(line -> line.subject().task())
                                .distinct()
                                .count(),
                        "own",
                        DraftWords.some(lines.stream().filter(TaskLine::own).count()),
                        "total",
                        carried,
                        "done",
                        boxes.doneOnTime() + boxes.doneLate(),
                        "share",
                        words.share(boxes.doneOnTime() + boxes.doneLate(), carried),
                        "onTime",
                        boxes.doneOnTime(),
                        "late",
                        boxes.doneLate(),
                        "inTime",
                        boxes.openInTime(),
                        "overdue",
                        boxes.openOverdue(),
                        "overdueShare",
                        words.share(boxes.openOverdue(), carried),
                        "closed",
                        DraftWords.some(boxes.closed())));
        long thisMonth = doneThisMonth(lines.stream()).count();
        page.line(
                Look.BODY,
                words.say(
                        "draft.results.month",
                        "from",
                        matter.monthStart(),
                        "asOf",
                        matter.asOf(),
                        "n",
                        thisMonth,
                        "change",
                        change(earlier, boxes)));
    }

    /** How the last recorded day compares; null where there is none. */
    private @Nullable String change(List<PastAudit> earlier, Boxes now) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            PastAudit past = earlier.get(i);
            for (ProgramSummary program : past.programs()) {
                if (past.asOf().isBefore(matter.asOf())
                        && program.id().equals(matter.dossier().id())) {
                    Boxes then = program.assignments();
                    return words.say(
                            "draft.results.change",
                            "day",
                            past.asOf(),
                            "done",
                            now.doneOnTime() + now.doneLate(),
                            "doneThen",
                            then.doneOnTime() + then.doneLate(),
                            "overdue",
                            now.openOverdue(),
                            "overdueThen",
                            then.openOverdue());
                }
            }
        }
        return null;
    }

    private Stream<TaskLine> doneThisMonth(Stream<TaskLine> lines) {
        return lines.filter(line -> {
            LocalDate done = line.done();
            return done != null
                    && (line.box() == Box.DONE_ON_TIME || line.box() == Box.DONE_LATE)
                    && !done.isBefore(matter.monthStart())
                    && !done.isAfter(matter.asOf());
        });
    }

    private void arrivals(String key, Collection<Arrival> all) {
        long onTime = count(all, Arrival.ON_TIME);
        long late = count(all, Arrival.LATE);
        long missing = count(all, Arrival.MISSING);
        if (onTime + late + missing == 0) {
            return;
        }
        page.line(
                Look.BODY,
                words.say(
                        key,
                        "due",
                        onTime + late + missing,
                        "sent",
                        onTime + late,
                        "onTime",
                        onTime,
                        "late",
                        late,
                        "missing",
                        missing));
    }

    private static long count(Collection<Arrival> all, Arrival arrival) {
        return all.stream().filter(arrival::equals).count();
    }

    private void areas() {
        Dossier dossier = matter.dossier();
        Map<String, List<TaskLine>> byArea = new LinkedHashMap<>();
        dossier.areas().forEach(area -> byArea.put(area.id(), new ArrayList<>()));
        for (TaskLine line : dossier.tasks()) {
            byArea.computeIfAbsent(line.area(), id -> new ArrayList<>()).add(line);
        }
        Map<String, String> names = new LinkedHashMap<>();
        dossier.areas().stream().forEach((Area area) -> names.put(area.id(), words.given(area.name())));
        int number = 0;
        for (Map.Entry<String, List<TaskLine>> area : byArea.entrySet()) {
            number++;
            String name = names.getOrDefault(area.getKey(), area.getKey());
            page.line(Look.HEADING_3, words.say("draft.results.area", "n", number, "area", name));
            area(area.getValue());
        }
    }

    private void area(List<TaskLine> lines) {
        List<TaskLine> carried =
                lines.stream().filter(line -> line.box() != Box.CLOSED).toList();
        if (carried.isEmpty()) {
            page.line(Look.BODY, words.say("draft.results.area.none"));
            return;
        }
        long onTime = count(carried, Box.DONE_ON_TIME);
        long late = count(carried, Box.DONE_LATE);
        page.line(
                Look.BODY,
                words.say(
                        "draft.results.area.tasks",
                        "total",
                        carried.size(),
                        "done",
                        onTime + late,
                        "share",
                        words.share(onTime + late, carried.size()),
                        "onTime",
                        onTime,
                        "late",
                        late,
                        "inTime",
                        count(carried, Box.OPEN_IN_TIME),
                        "overdue",
                        count(carried, Box.OPEN_OVERDUE)));
        List<String> done = named(doneThisMonth(carried.stream()));
        if (!done.isEmpty()) {
            page.line(
                    Look.BODY,
                    words.say(
                            "draft.results.area.done",
                            "from",
                            matter.monthStart(),
                            "tasks",
                            words.listed(done, "; ", MOST, "draft.more.tasks")));
        }
        List<String> said = new ArrayList<>();
        matter.byTask(carried.stream().filter(line -> line.result() != null))
                .forEach((line, units) -> said.add(words.say(
                        "draft.results.area.result",
                        "unit",
                        words.unit(Matter.unit(line)),
                        "task",
                        words.task(line),
                        "result",
                        words.given(line.result()),
                        "others",
                        DraftWords.some(units.size() - 1))));
        if (!said.isEmpty()) {
            page.line(
                    Look.BODY,
                    words.say(
                            "draft.results.area.said",
                            "results",
                            words.listed(said, "; ", MOST_RESULTS, "draft.more.results")));
        }
    }

    private static long count(List<TaskLine> lines, Box box) {
        return lines.stream().filter(line -> line.box() == box).count();
    }

    private List<String> named(Stream<TaskLine> lines) {
        List<String> tasks = new ArrayList<>();
        matter.byTask(lines)
                .forEach((line, units) ->
                        tasks.add(words.say("draft.task-of", "task", words.task(line), "units", words.units(units))));
        return tasks;
    }
}
