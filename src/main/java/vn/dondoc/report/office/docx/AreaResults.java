package vn.dondoc.report.office.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dondoc.finding.Dossier.Area;
import vn.dondoc.finding.Dossier.Box;
import vn.dondoc.finding.Dossier.TaskLine;

/** How each area stands: its tasks, what was done this month, what units say of it. */
final class AreaResults {

    /** Tasks named in one sentence. */
    private static final int MOST = 8;

    /** Results told in one sentence, one for each task. */
    private static final int MOST_RESULTS = 3;

    private final Matter matter;
    private final Manuscript page;
    private final DraftWords words;

    private AreaResults(Matter matter, Manuscript page) {
        this.matter = matter;
        this.page = page;
        this.words = matter.words();
    }

    static void write(Matter matter, Manuscript page) {
        AreaResults results = new AreaResults(matter, page);
        DraftWords words = matter.words();
        int number = 0;
        for (Map.Entry<Area, List<TaskLine>> area : matter.byArea().entrySet()) {
            number++;
            page.line(
                    Look.HEADING_3,
                    words.say(
                            "draft.results.area",
                            "n",
                            number,
                            "area",
                            words.given(area.getKey().name())));
            results.area(area.getValue());
        }
    }

    private void area(List<TaskLine> lines) {
        if (lines.isEmpty()) {
            page.line(Look.BODY, words.say("draft.results.area.none"));
            return;
        }
        long onTime = Matter.count(lines, Box.DONE_ON_TIME);
        long late = Matter.count(lines, Box.DONE_LATE);
        page.line(
                Look.BODY,
                words.say(
                        "draft.results.area.tasks",
                        "total",
                        lines.size(),
                        "done",
                        onTime + late,
                        "share",
                        words.share(onTime + late, lines.size()),
                        "onTime",
                        onTime,
                        "late",
                        late,
                        "inTime",
                        Matter.count(lines, Box.OPEN_IN_TIME),
                        "overdue",
                        Matter.count(lines, Box.OPEN_OVERDUE)));
        List<String> done = matter.named(lines.stream().filter(matter::isDoneThisMonth));
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
        matter.byTask(lines.stream().filter(line -> line.result() != null))
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
}
