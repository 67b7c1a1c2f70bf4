package vn.dondoc.report.office.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.dondoc.finding.Dossier.UnitEntry;
import vn.dondoc.finding.PastAudit;
import vn.dondoc.finding.Severity;
import vn.dondoc.model.Frequency;
import vn.dondoc.model.Period;

/** The consolidated report of a program (báo cáo tổng hợp) to the authority that the office works for. */
final class ReportDraft {

    private static final int TITLE_LINE = 2000;

    private final Matter matter;
    private final List<PastAudit> earlier;
    private final Manuscript page;
    private final DraftWords words;
    private final Appendices appendices;

    private ReportDraft(Matter matter, List<PastAudit> earlier) {
        this.matter = matter;
        this.earlier = earlier;
        this.words = matter.words();
        this.page = new Manuscript(words.say("draft.report.about", "program", matter.title()), words, matter.audit());
        this.appendices = Appendices.of(matter);
    }

    /**
     * Writes it; {@code out} stays open.
     *
     * @param earlier recorded results of earlier days, oldest first
     */
    static void write(Matter matter, List<PastAudit> earlier, OutputStream out) throws IOException {
        ReportDraft draft = new ReportDraft(matter, earlier);
        draft.head();
        ResultsPart.write(matter, draft.earlier, draft.page);
        LimitsPart.write(matter, draft.appendices, draft.page);
        ReasonsPart.write(matter, draft.page);
        TasksAheadPart.write(matter, draft.page);
        ProposalsPart.write(matter, draft.page);
        draft.end();
        draft.appendices.write(matter, draft.page);
        draft.page.write(!draft.appendices.isEmpty(), out);
    }

    private void head() {
        Letterhead.write(page, words, matter.authority(), matter.parties().office(), "draft.number.report", null);
        page.line(Look.PLAIN);
        page.line(Look.TITLE, words.say("draft.report.title"));
        page.line(Look.TITLE, words.say("draft.report.about", "program", matter.title()));
        page.line(Look.PLAIN)
                .italic(words.say(
                        "draft.report.period",
                        "period",
                        words.period(Period.containing(matter.asOf(), Frequency.MONTHLY)),
                        "asOf",
                        matter.asOf()));
        page.line(Look.PLAIN).rule(TITLE_LINE, Manuscript.WIDTH);
        page.line(Look.ADDRESSEE, words.say("draft.to", "to", matter.addressee()));
        page.line(
                Look.BODY,
                words.say(
                        "draft.report.intro",
                        "program",
                        matter.title(),
                        "decision",
                        matter.decision(),
                        "office",
                        matter.parties().office(),
                        "asOf",
                        matter.asOf()));
        note();
    }

    /** What was read may be at fault: then so may every number be. */
    private void note() {
        long faults = matter.audit().counting().stream()
                .filter(finding -> finding.rule().group().equals("DATA")
                        && finding.severity().compareTo(Severity.WARNING) >= 0)
                .count();
        if (faults > 0) {
            page.line(Look.BLANK, words.say("draft.report.faults", "n", faults));
        }
    }

    private void end() {
        String office = matter.parties().office();
        page.line(Look.BODY)
                .withNext()
                .text(words.say(
                        "draft.report.close",
                        "program",
                        matter.title(),
                        "asOf",
                        matter.asOf(),
                        "office",
                        office,
                        "to",
                        matter.addressee()));
        UnitEntry entry = matter.parties().entry();
        Signature.write(
                page,
                words,
                List.of(words.say("draft.as-above"), words.say("draft.to-units")),
                entry == null ? null : entry.headTitle(),
                entry == null ? null : entry.head());
    }
}
