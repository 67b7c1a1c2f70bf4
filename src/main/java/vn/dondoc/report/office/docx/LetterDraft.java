package vn.dondoc.report.office.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.Official;
import vn.dondoc.finding.Dossier.UnitEntry;
import vn.dondoc.finding.Finding;
import vn.dondoc.model.Subject;
import vn.dondoc.source.CodePoints;

/** A letter of reminder (công văn đôn đốc): what a unit is overdue with, and what is asked of it. */
final class LetterDraft {

    private static final Column NUMBER = Column.brief("draft.column.number", 650);
    private static final Column DUE = Column.brief("draft.column.due", 1400);
    private static final Column DAYS = Column.brief("draft.column.days", 1150);

    private static final List<Column> TASKS = List.of(
            NUMBER, Column.words("draft.column.task", 3971), Column.words("draft.column.product", 1900), DUE, DAYS);
    private static final List<Column> PAPERS = List.of(NUMBER, Column.words("draft.column.paper", 5871), DUE, DAYS);
    private static final List<Column> EXPLANATIONS =
            List.of(NUMBER, Column.words("draft.column.request", 5871), DUE, DAYS);

    private final Matter matter;
    private final Owed owed;
    private final DraftWords words;
    private final Manuscript page;
    private final String unit;
    private final boolean toOffice;
    private int part;

    private LetterDraft(Matter matter, Owed owed) {
        this.matter = matter;
        this.owed = owed;
        this.words = matter.words();
        this.unit = words.unit(owed.unit());
        this.toOffice = owed.unit().equals(matter.dossier().coordinator());
        this.page = new Manuscript(words.say("draft.letter.title", "unit", unit), words, matter.audit());
    }

    /** Writes the letter to one unit; {@code out} stays open. */
    static void write(Matter matter, Owed owed, OutputStream out) throws IOException {
        LetterDraft letter = new LetterDraft(matter, owed);
        letter.head();
        letter.owed();
        letter.asked();
        letter.signature();
        letter.page.write(false, out);
    }

    /** The office presses others, the authority presses the office. */
    private String sender() {
        return toOffice ? matter.authority() : matter.parties().office();
    }

    private void head() {
        Letterhead.write(
                page,
                words,
                toOffice ? null : matter.authority(),
                sender(),
                "draft.number.letter",
                words.say("draft.letter.about"));
        page.line(Look.PLAIN);
        page.line(Look.ADDRESSEE, words.say("draft.to", "to", unit));
    }

    private void owed() {
        page.line(
                Look.BODY,
                words.say(
                        "draft.letter.intro",
                        "program",
                        matter.title(),
                        "decision",
                        matter.decision(),
                        "asOf",
                        matter.asOf(),
                        "unit",
                        unit,
                        "n",
                        owed.count()));
        table("draft.letter.tasks", TASKS, owed.tasks(), this::task);
        table("draft.letter.papers", PAPERS, owed.papers(), this::paper);
        table("draft.letter.explanations", EXPLANATIONS, owed.explanations(), this::explanation);
    }

    private void table(
            String heading, List<Column> columns, List<Finding> findings, Function<Finding, List<String>> row) {
        if (!findings.isEmpty()) {
            part++;
            page.line(Look.HEADING_2, words.say(heading, "part", part, "n", findings.size()));
            Column.table(
                    page,
                    words,
                    columns,
                    findings.stream()
                            .map(finding -> {
                                List<String> cells = new ArrayList<>(row.apply(finding));
                                cells.add(words.date(finding.due()));
                                cells.add(words.number(Owed.days(finding)));
                                return cells;
                            })
                            .toList());
        }
    }

    private List<String> task(Finding finding) {
        Dossier.TaskLine line = matter.lines().task(finding.subject());
        return line == null
                ? List.of(words.given(words.say(finding.message())), "")
                : List.of(words.task(line), words.given(line.product()));
    }

    private List<String> paper(Finding finding) {
        Dossier.ReportLine report = matter.lines().report(finding.subject());
        return List.of(report == null ? words.say("draft.plan") : words.report(report));
    }

    private List<String> explanation(Finding finding) {
        Subject subject = finding.subject();
        String task = matter.lines().taskOf(subject);
        return List.of(words.say(
                "draft.letter.request",
                "request",
                words.orNull(subject.request()),
                "task",
                task,
                "title",
                words.orNull(matter.lines().title(task))));
    }

    private void asked() {
        String office = matter.parties().office();
        String asks = words.say(toOffice ? "draft.letter.asks.authority" : "draft.letter.asks.office");
        page.line(Look.BODY, words.say("draft.letter.ask", "sender", sender(), "asks", asks, "unit", unit));
        if (!owed.tasks().isEmpty()) {
            page.line(Look.BODY, words.say("draft.letter.ask.tasks", "office", office));
        }
        if (!owed.papers().isEmpty()) {
            page.line(Look.BODY, words.say("draft.letter.ask.papers"));
        }
        if (!owed.explanations().isEmpty()) {
            page.line(Look.BODY, words.say("draft.letter.ask.explanations"));
        } else if (owed.level() > 0 && owed.level() == topLevel()) {
            page.line(Look.BODY, words.say("draft.letter.ask.explain"));
        }
        page.line(Look.BODY, words.say("draft.letter.ask.difficulties", "office", office));
        contact();
        page.line(Look.BODY)
                .withNext()
                .text(words.say("draft.letter.close", "sender", sender(), "asks", asks, "unit", unit));
    }

    private int topLevel() {
        return matter.dossier().ladder().stream()
                .mapToInt(Dossier.Step::level)
                .max()
                .orElse(0);
    }

    /** Whom to call, where there is a way to. */
    private void contact() {
        UnitEntry entry = matter.parties().entry();
        if (entry == null || toOffice) {
            return;
        }
        String mail = entry.mailbox() == null ? entry.email() : entry.mailbox();
        if (entry.phone() != null || mail != null) {
            page.line(
                    Look.BODY,
                    words.say(
                            "draft.letter.contact",
                            "office",
                            matter.parties().office(),
                            "phone",
                            words.orNull(entry.phone()),
                            "mail",
                            words.orNull(mail)));
        }
    }

    private void signature() {
        List<String> recipients = new ArrayList<>(List.of(words.say("draft.as-above")));
        told().forEach(title -> recipients.add(words.say("draft.to-report", "title", words.given(title))));
        UnitEntry entry = matter.parties().entry();
        Official chair = matter.parties().chair();
        if (toOffice) {
            Signature.write(page, words, recipients, matter.parties().rank(), chair == null ? null : chair.name());
        } else {
            Signature.write(
                    page,
                    words,
                    recipients,
                    entry == null ? null : entry.headTitle(),
                    entry == null ? null : entry.head());
        }
    }

    /** Titles of the officials whom the ladder tells at the level reached; who signs is not told. */
    private Set<String> told() {
        UnitEntry entry = matter.lines().unit(owed.unit());
        Set<String> titles = new TreeSet<>(CodePoints.ORDER);
        Map<String, Official> officials = new HashMap<>();
        matter.dossier().officials().forEach(official -> officials.put(official.role(), official));
        matter.dossier().ladder().stream()
                .filter(step -> step.level() == owed.level())
                .flatMap(step -> step.roles().stream())
                .map(role -> role.equals("overseer") && entry != null ? entry.overseer() : role)
                .map(officials::get)
                .filter(official -> official != null
                        && !(toOffice && official.equals(matter.parties().chair())))
                .map(Official::title)
                .filter(Objects::nonNull)
                .forEach(titles::add);
        return titles;
    }
}
