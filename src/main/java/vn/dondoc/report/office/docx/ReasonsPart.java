package vn.dondoc.report.office.docx;

import java.util.List;
import vn.dondoc.finding.Dossier.DifficultyLine;
import vn.dondoc.finding.Dossier.TaskLine;

/** Part II, second half: the reasons that units gave for delays, and what they found hard. */
final class ReasonsPart {

    /** Lines of one list; the rest is counted. */
    private static final int MOST = 12;

    private final Matter matter;
    private final Manuscript page;
    private final DraftWords words;

    private ReasonsPart(Matter matter, Manuscript page) {
        this.matter = matter;
        this.page = page;
        this.words = matter.words();
    }

    static void write(Matter matter, Manuscript page) {
        ReasonsPart part = new ReasonsPart(matter, page);
        page.line(Look.HEADING_2, part.words.say("draft.reasons"));
        part.reasons();
        page.line(Look.BLANK, part.words.say("draft.reasons.blank"));
        page.line(Look.HEADING_2, part.words.say("draft.difficulties"));
        part.difficulties();
    }

    private void reasons() {
        List<TaskLine> overdue = matter.overdue();
        List<TaskLine> explained =
                overdue.stream().filter(line -> line.reason() != null).toList();
        explained.stream()
                .limit(MOST)
                .forEach(line -> page.line(
                        Look.BODY,
                        words.say(
                                "draft.reasons.unit",
                                "unit",
                                words.unit(Matter.unit(line)),
                                "task",
                                words.task(line),
                                "reason",
                                words.given(line.reason()))));
        more(explained.size(), "draft.reasons.more");
        List<String> silent = overdue.stream()
                .filter(line -> line.reason() == null)
                .map(Matter::unit)
                .toList();
        if (!silent.isEmpty()) {
            page.line(Look.BODY, words.say("draft.reasons.silent", "n", silent.size(), "units", words.units(silent)));
        }
    }

    private void difficulties() {
        List<DifficultyLine> all = matter.dossier().difficulties();
        List<DifficultyLine> open = all.stream().filter(line -> !line.ended()).toList();
        if (all.isEmpty()) {
            page.line(Look.BODY, words.say("draft.difficulties.none"));
            return;
        }
        page.line(
                Look.BODY,
                words.say(
                        "draft.difficulties.all",
                        "n",
                        all.size(),
                        "ended",
                        all.size() - open.size(),
                        "open",
                        open.size()));
        open.stream().limit(MOST).forEach(line -> page.line(Look.BODY, difficulty(line)));
        more(open.size(), "draft.difficulties.more");
    }

    private String difficulty(DifficultyLine line) {
        return words.say(
                "draft.difficulty",
                "unit",
                words.unit(line.unit()),
                "raised",
                line.raised(),
                "content",
                words.given(line.content()),
                "cause",
                words.orNull(line.cause()),
                "state",
                words.say(
                        line.forwarded() == null ? "draft.difficulty.raised" : "draft.difficulty.forwarded",
                        "forwarded",
                        line.forwarded()));
    }

    private void more(int all, String key) {
        if (all > MOST) {
            page.line(Look.BODY, words.say(key, "n", all - MOST));
        }
    }
}
