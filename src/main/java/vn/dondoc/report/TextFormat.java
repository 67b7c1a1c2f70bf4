package vn.dondoc.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Visible;

/**
 * {@code text}: for people at a terminal. By unit, the unit with the gravest finding first; each finding with its place;
 * then how the programs stand. Everything can be read without colours.
 */
final class TextFormat implements Format {

    @Override
    public String name() {
        return Formats.DEFAULT;
    }

    @Override
    public void write(Audit audit, Style style, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        TextWords words = new TextWords(audit);
        TextSummary summary = new TextSummary(audit, words);
        if (!style.quiet()) {
            for (Map.Entry<String, List<Finding>> group : byUnit(audit).entrySet()) {
                TextLines lines = new TextLines(style.width(), style.colour());
                group(
                        group.getKey(),
                        group.getValue(),
                        new TextFinding(audit, words, style, lines),
                        lines,
                        words,
                        audit);
                writer.write(lines.toString());
            }
        }
        TextLines end = new TextLines(style.width(), style.colour());
        summary.write(style.quiet(), end);
        writer.write(end.toString());
        writer.flush();
    }

    private static void group(
            String unit, List<Finding> findings, TextFinding text, TextLines lines, TextWords words, Audit audit) {
        String name = Visible.text(audit.unitName(unit));
        String id = Visible.text(unit);
        lines.heading(unit.isEmpty() ? words.general("text.no-unit") : name.equals(id) ? id : name + " (" + id + ")");
        lines.blank();
        for (Finding finding : findings) {
            text.write(finding);
            lines.blank();
        }
    }

    /** By unit id, empty for none, in the order in which units first appear; what does not count comes last. */
    private static Map<String, List<Finding>> byUnit(Audit audit) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (boolean counting : new boolean[] {true, false}) {
            for (Finding finding : audit.findings()) {
                if (audit.exit().counts(finding) == counting) {
                    String unit = finding.subject().unit() == null
                            ? ""
                            : finding.subject().unit();
                    groups.computeIfAbsent(unit, u -> new ArrayList<>()).add(finding);
                }
            }
        }
        return groups;
    }
}
