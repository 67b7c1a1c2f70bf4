package vn.dondoc.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.ProgramSummary.Boxes;

/** {@code markdown}: for the summary of a job and for the comment on a change. */
final class MarkdownFormat implements Format {

    /** Comments hold 65,536 characters on the strictest of the services that take them. */
    private static final int MOST = 60_000;

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public void write(Audit audit, Style style, OutputStream out) throws IOException {
        TextWords words = new TextWords(audit);
        StringBuilder text = new StringBuilder();
        text.append("## ")
                .append(words.general("markdown.title", Map.of("asOf", audit.asOf())))
                .append("\n\n");
        text.append(new TextSummary(audit, words).counts()).append("\n\n");
        if (!audit.programs().isEmpty()) {
            programs(audit, words, text);
        }
        List<Finding> counting = audit.findings().stream()
                .filter(finding -> audit.exit().counts(finding))
                .toList();
        if (!style.quiet() && !counting.isEmpty()) {
            findings(counting, audit, words, text);
        }
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(text.toString());
        writer.flush();
    }

    private static void programs(Audit audit, TextWords words, StringBuilder text) {
        text.append("| ").append(words.general("markdown.program")).append(" |");
        List<String> boxes = List.of("doneOnTime", "doneLate", "openInTime", "openOverdue", "closed");
        boxes.forEach(
                box -> text.append(' ').append(words.general("text.box." + box)).append(" |"));
        text.append("\n|---|").append("---:|".repeat(boxes.size())).append('\n');
        for (ProgramSummary program : audit.programs()) {
            Boxes counts = program.assignments();
            text.append("| ").append(MarkdownText.of(program.title())).append(" |");
            List.of(counts.doneOnTime(), counts.doneLate(), counts.openInTime(), counts.openOverdue(), counts.closed())
                    .forEach(count -> text.append(' ').append(count).append(" |"));
            text.append('\n');
        }
        text.append('\n');
    }

    private static void findings(List<Finding> findings, Audit audit, TextWords words, StringBuilder text) {
        text.append("| ")
                .append(words.general("markdown.severity"))
                .append(" | ")
                .append(words.general("markdown.rule"))
                .append(" | ")
                .append(words.general("markdown.finding"))
                .append(" | ")
                .append(words.general("markdown.place"))
                .append(" |\n|---|---|---|---|\n");
        int written = 0;
        for (Finding finding : findings) {
            String row = row(finding, audit, words);
            if (text.length() + row.length() > MOST) {
                break;
            }
            text.append(row);
            written++;
        }
        if (written < findings.size()) {
            text.append('\n')
                    .append(words.general("markdown.left-out", Map.of("n", findings.size() - written)))
                    .append('\n');
        }
    }

    private static String row(Finding finding, Audit audit, TextWords words) {
        String place = audit.pathInRepository(finding.location()) + ":"
                + finding.location().line();
        return "| " + words.of(finding, "text.severity." + finding.severity().name(), Map.of())
                + " | " + finding.rule().id()
                + " | " + MarkdownText.of(finding.message().in(audit.languageOf(finding)))
                + " | " + MarkdownText.of(place)
                + " |\n";
    }
}
