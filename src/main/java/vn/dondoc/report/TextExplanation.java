package vn.dondoc.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.dondoc.finding.Explanation;
import vn.dondoc.finding.Explanation.Asks;
import vn.dondoc.finding.Explanation.Case;
import vn.dondoc.finding.Explanation.Condition;
import vn.dondoc.finding.Explanation.Outcome;
import vn.dondoc.finding.Explanation.Test;
import vn.dondoc.finding.ExplanationWords;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Visible;
import vn.dondoc.report.ExplanationFormats.Explained;
import vn.dondoc.report.TextLines.Look;

/** An explanation for people: what is found, then each condition with its values and where they are written. */
final class TextExplanation {

    private static final int CONDITION = 2;
    private static final int TEST = 6;

    private final Explained explained;
    private final ExplanationWords words;
    private final Style style;
    private final TextLines lines;

    TextExplanation(Explained explained, Style style) {
        this.explained = explained;
        this.words = explained.words();
        this.style = style;
        this.lines = new TextLines(style.width(), style.colour());
    }

    void write(OutputStream out) throws IOException {
        Explanation explanation = explained.explanation();
        lines.heading(words.say(
                "explain.head",
                Map.of(
                        "rule", explanation.rule().id(),
                        "title", explanation.rule().title().in(explained.audit().language()),
                        "subject", Visible.text(explained.audit().unitName(subject())))));
        lines.paragraph(
                0,
                Visible.text(explanation.rule().basisText().in(explained.audit().language())));
        lines.blank();
        findings();
        if (explained.off()) {
            lines.paragraph(0, words.say("explain.off", Map.of()));
        }
        if (explanation.cases().isEmpty()) {
            lines.paragraph(0, words.say("explain.no-case", Map.of()));
        }
        for (Case one : explanation.cases()) {
            // Where the rule finds something, the ways in which it does not are of no interest.
            if (one.holds() || !explanation.holds() || style.verbose()) {
                lines.blank();
                oneCase(one);
            }
        }
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private String subject() {
        String unit = explained.subject().unit();
        String program = explained.subject().program();
        return unit != null ? unit : program == null ? "" : program;
    }

    private void findings() {
        if (explained.findings().isEmpty()) {
            lines.paragraph(0, words.say("explain.none-found", Map.of()));
            return;
        }
        lines.paragraph(0, words.say("explain.found", Map.of()));
        TextFinding text = new TextFinding(explained.audit(), new TextWords(explained.audit()), style, lines);
        for (Finding finding : explained.findings()) {
            lines.blank();
            text.write(finding);
        }
    }

    private void oneCase(Case one) {
        String name = one.name().substring(one.name().indexOf(' ') + 1);
        lines.placed(
                0,
                words.say("explain.case", Map.of("name", name)),
                Look.BOLD,
                "",
                one.place().toString());
        lines.paragraph(0, verdict(one));
        int number = 0;
        boolean failed = false;
        for (Condition condition : one.conditions()) {
            number++;
            condition(condition, number, !failed);
            failed |= condition.outcome() != Outcome.TRUE;
        }
    }

    private String verdict(Case one) {
        List<Condition> conditions = one.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).outcome() != Outcome.TRUE) {
                return words.say("explain.holds-not", Map.of("n", i + 1));
            }
        }
        return words.say("explain.holds", Map.of());
    }

    /** @param candidate whether it may be the first that does not hold */
    private void condition(Condition condition, int number, boolean candidate) {
        boolean first = candidate && condition.outcome() != Outcome.TRUE;
        List<Test> tests = words.tests(condition);
        String asks = words.asks(condition) + (tests.isEmpty() ? "" : words.say("explain.such", Map.of()));
        lines.paragraph(
                CONDITION,
                mark(condition.outcome()) + number + ". ",
                asks + (first ? " ← " + words.say("explain.first", Map.of()) : ""));
        for (Test test : tests) {
            // Where all or none are asked for, and there is nothing to hold them against, the tests only say which.
            boolean chooses = condition.asks() != Asks.ONE && test.outcome() == Outcome.UNKNOWN;
            lines.paragraph(TEST, chooses ? "    " : mark(test.outcome()), words.test(test));
        }
        Explanation.About about = condition.about();
        if (about == null) {
            return;
        }
        String intro = words.say(condition.outcome() == Outcome.TRUE ? "explain.fact" : "explain.nearest", Map.of());
        List<Finding.Evidence> evidence = words.evidence(about);
        for (Finding.Evidence one : evidence) {
            lines.paragraph(TEST, "- ", intro + " " + one.fact().vi());
            lines.place(TEST + 2, Visible.text(one.place().toString()));
        }
        String due = words.due(about);
        if (due != null) {
            lines.paragraph(TEST, "- ", due);
        }
        if (evidence.isEmpty()) {
            lines.place(TEST, Visible.text(about.place().toString()));
        }
    }

    private static String mark(Outcome outcome) {
        return switch (outcome) {
            case TRUE -> "[✓] ";
            case FALSE -> "[✗] ";
            case UNKNOWN -> "[?] ";
        };
    }
}
