package vn.dondoc.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Change;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Severity;
import vn.dondoc.finding.Visible;

/** What changed from one result to the next, a line for each change: its sign, and the finding in short. */
public final class TextChange {

    private static final int INDENT = 2;

    private final Audit audit;
    private final TextWords words;
    private final TextLines lines;

    /** @param audit names units, and says in which language findings speak */
    public TextChange(Audit audit, TextWords words, TextLines lines) {
        this.audit = audit;
        this.words = words;
        this.lines = lines;
    }

    /** {@code + LỖI TASK-01 UBND Phường 4, nhiệm vụ 3.2, hạn 25/02/2023}, with what rose or fell. */
    public void write(Change change) {
        write(INDENT, change, true);
    }

    /** The same with the message and the place. */
    public void writeInFull(Change change) {
        write(change);
        Finding finding = change.finding();
        lines.place(INDENT + 2, Visible.text(finding.location().toString()));
        lines.paragraph(INDENT + 2, finding.message().in(audit.languageOf(finding)));
    }

    /** @param withUnit names the unit, too: where the line does not stand under it */
    void write(int indent, Change change, boolean withUnit) {
        Finding finding = change.finding();
        String sign = words.general("text.change." + change.kind().name()) + " ";
        List<String> said = new ArrayList<>();
        Map<String, Object> values = FindingBrief.values(finding, audit::unitName);
        if (!withUnit) {
            values.remove("unit");
        }
        said.add(severity(finding, finding.severity()) + " " + words.of(finding, "text.brief", values));
        Finding before = change.before();
        if (before != null && change.kind() != Change.Kind.VANISHED) {
            said.addAll(steps(before, finding));
        }
        lines.paragraph(indent, sign, String.join("; ", said));
    }

    private List<String> steps(Finding before, Finding after) {
        List<String> steps = new ArrayList<>();
        if (before.severity() != after.severity()) {
            steps.add(words.of(
                    after,
                    "text.change.severity",
                    Map.of(
                            "from", severity(after, before.severity()),
                            "to", severity(after, after.severity()))));
        }
        if (before.level() != after.level()) {
            steps.add(words.of(after, "text.change.level", Map.of("from", before.level(), "to", after.level())));
        }
        return steps;
    }

    private String severity(Finding finding, Severity severity) {
        return words.of(finding, "text.severity." + severity.name(), Map.of());
    }

    /** What is owed, under the unit that owes it and on the day on which it is due. */
    String owed(Finding finding) {
        Map<String, Object> values = FindingBrief.values(finding, audit::unitName);
        values.remove("unit");
        values.remove("due");
        return words.of(finding, "text.brief", values);
    }
}
