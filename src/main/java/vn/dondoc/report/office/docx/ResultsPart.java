package vn.dondoc.report.office.docx;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Arrival;
import vn.dondoc.finding.Dossier.PlanLine;
import vn.dondoc.finding.Dossier.ReportLine;
import vn.dondoc.finding.Dossier.TaskLine;
import vn.dondoc.finding.PastAudit;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.ProgramSummary.Boxes;

/** Part I: how tasks, plans, reports and KPIs stand, as a whole and by area. */
final class ResultsPart {

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
        AreaResults.write(matter, page);
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
        long thisMonth = lines.stream().filter(matter::isDoneThisMonth).count();
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
}
