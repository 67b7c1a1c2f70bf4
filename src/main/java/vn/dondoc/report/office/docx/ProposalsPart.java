package vn.dondoc.report.office.docx;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Arrival;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.DifficultyLine;
import vn.dondoc.finding.Dossier.PlanLine;
import vn.dondoc.finding.Dossier.ReportLine;
import vn.dondoc.source.CodePoints;

/** Part IV: what the authority is asked to decide, and what units are asked to do. */
final class ProposalsPart {

    /** Difficulties listed one by one; the rest is counted. */
    private static final int MOST = 10;

    /** The rule that gathers what stands at the top of the ladder. */
    private static final String AT_THE_TOP = "ESC-02";

    /** The rule that misses a difficulty where a task is overdue. */
    private static final String NOT_RAISED = "DIFF-01";

    private final Matter matter;
    private final Manuscript page;
    private final DraftWords words;
    private boolean said;

    private ProposalsPart(Matter matter, Manuscript page) {
        this.matter = matter;
        this.page = page;
        this.words = matter.words();
    }

    static void write(Matter matter, Manuscript page) {
        ProposalsPart part = new ProposalsPart(matter, page);
        page.line(Look.HEADING_1, part.words.say("draft.proposals"));
        part.heading("draft.proposals.authority", matter.addressee());
        part.difficulties();
        part.atTheTop();
        part.none();
        part.heading("draft.proposals.units", null);
        part.units();
        part.none();
    }

    private void heading(String key, @Nullable String to) {
        page.line(Look.HEADING_2, words.say(key, "to", to));
        said = false;
    }

    private void none() {
        if (!said) {
            page.line(Look.BLANK, words.say("draft.proposals.blank"));
        }
    }

    private void say(String key, @Nullable Object... values) {
        said = true;
        page.line(Look.BODY, words.say(key, values));
    }

    private void difficulties() {
        List<DifficultyLine> waiting = matter.dossier().difficulties().stream()
                .filter(line -> !line.ended() && line.forwarded() != null)
                .toList();
        waiting.stream()
                .limit(MOST)
                .forEach(line -> say(
                        "draft.proposals.answer",
                        "unit",
                        words.unit(line.unit()),
                        "content",
                        words.given(line.content()),
                        "proposal",
                        words.orNull(line.proposal()),
                        "forwarded",
                        line.forwarded(),
                        "nextBy",
                        line.nextBy()));
        if (waiting.size() > MOST) {
            say("draft.difficulties.more", "n", waiting.size() - MOST);
        }
    }

    private void atTheTop() {
        List<String> units = with(AT_THE_TOP).distinct().toList();
        if (!units.isEmpty()) {
            say("draft.proposals.top", "units", words.units(units));
        }
    }

    private void units() {
        Dossier dossier = matter.dossier();
        ask("draft.proposals.tasks", matter.overdue().stream().map(Matter::unit));
        ask(
                "draft.proposals.papers",
                Stream.concat(
                        dossier.plans().stream()
                                .filter(line -> line.arrival() == Arrival.MISSING)
                                .map(PlanLine::unit),
                        dossier.reports().stream()
                                .filter(line -> line.arrival() == Arrival.MISSING)
                                .map(ReportLine::unit)));
        ask("draft.proposals.explanations", with(Owed.EXPLANATION));
        ask("draft.proposals.difficulties", with(NOT_RAISED));
    }

    /** Units of which a rule found something. */
    private Stream<String> with(String rule) {
        return matter.counting()
                .filter(finding -> finding.rule().id().equals(rule))
                .map(finding -> finding.subject().unit())
                .filter(Objects::nonNull);
    }

    private void ask(String key, Stream<String> units) {
        List<String> asked = units.distinct().sorted(CodePoints.ORDER).toList();
        if (!asked.isEmpty()) {
            say(key, "units", words.units(asked), "office", matter.parties().office());
        }
    }
}
