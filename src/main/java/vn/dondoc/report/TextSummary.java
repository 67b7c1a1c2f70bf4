package vn.dondoc.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.ProgramSummary.Boxes;
import vn.dondoc.finding.Severity;
import vn.dondoc.finding.Visible;

/** The end of the text output: the four boxes of each program, and how much was found. */
final class TextSummary {

    private static final int INDENT = 2;

    private final Audit audit;
    private final TextWords words;

    TextSummary(Audit audit, TextWords words) {
        this.audit = audit;
        this.words = words;
    }

    /** @param countsOnly leaves out how the programs stand */
    void write(boolean countsOnly, TextLines lines) {
        if (!countsOnly) {
            for (ProgramSummary program : audit.programs()) {
                program(program, lines);
                lines.blank();
            }
        }
        String counts = counts();
        // Where nothing was judged there is nothing to praise either.
        if (!counts.isEmpty()) {
            lines.paragraph(0, counts);
        }
    }

    private void program(ProgramSummary program, TextLines lines) {
        lines.heading(words.general(
                "text.program",
                Map.of(
                        "title", Visible.text(program.title()),
                        "id", Visible.text(program.id()),
                        "asOf", audit.asOf())));
        Boxes boxes = program.assignments();
        lines.paragraph(
                0, words.general("text.program.counts", Map.of("units", program.units(), "total", boxes.total())));
        Map<String, Integer> rows = new LinkedHashMap<>();
        rows.put("doneOnTime", boxes.doneOnTime());
        rows.put("doneLate", boxes.doneLate());
        rows.put("openInTime", boxes.openInTime());
        rows.put("openOverdue", boxes.openOverdue());
        rows.put("closed", boxes.closed());
        int labels = rows.keySet().stream()
                .mapToInt(box -> DisplayWidth.of(label(box)))
                .max()
                .orElse(0);
        int numbers = String.valueOf(boxes.total()).length();
        rows.forEach((box, count) -> lines.row(INDENT, label(box), labels, String.valueOf(count), numbers));
    }

    private String label(String box) {
        return words.general("text.box." + box);
    }

    /** How much was found, in a sentence. */
    String counts() {
        List<String> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.CRITICAL, Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            add(counts, severity.name(), audit.counted(severity));
        }
        add(counts, "waived", audit.waived());
        add(counts, "baseline", audit.inBaseline());
        add(counts, "unchanged", audit.outsideChanged());
        if (counts.isEmpty()) {
            return audit.programs().isEmpty() ? "" : words.general("text.none");
        }
        return words.general("text.findings", Map.of("counts", String.join(", ", counts)));
    }

    private void add(List<String> counts, String what, long count) {
        if (count > 0) {
            counts.add(words.general("text.count." + what, Map.of("n", count)));
        }
    }
}
