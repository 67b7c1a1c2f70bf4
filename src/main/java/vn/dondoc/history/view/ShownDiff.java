package vn.dondoc.history.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Change;
import vn.dondoc.finding.Change.Kind;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Visible;
import vn.dondoc.history.RunDiff;
import vn.dondoc.report.FindingBrief;
import vn.dondoc.report.JsonFindings;
import vn.dondoc.report.JsonText;
import vn.dondoc.report.Style;
import vn.dondoc.report.TextChange;
import vn.dondoc.report.TextLines;
import vn.dondoc.report.TextWords;

/** What became of findings between two runs. */
public final class ShownDiff {

    private static final List<Kind> KINDS = List.of(Kind.APPEARED, Kind.ESCALATED, Kind.EASED, Kind.VANISHED);

    private final RunDiff diff;
    private final Audit audit;

    /** @param audit the later result; its language is that in which everything is shown */
    public ShownDiff(RunDiff diff, Audit audit) {
        this.diff = diff;
        this.audit = audit;
    }

    /** For people; what is still open is counted, and listed when details are asked for. */
    public void text(Style style, OutputStream out) throws IOException {
        HistoryWords words = new HistoryWords(audit.language());
        TextLines lines = new TextLines(style.width(), style.colour());
        lines.heading(words.say(
                "history.diff",
                Map.of(
                        "earlier", diff.earlier().number(),
                        "earlierDay", diff.earlier().asOf(),
                        "later", diff.later().number(),
                        "laterDay", diff.later().asOf())));
        remarks(words, lines);
        TextChange change = new TextChange(audit, new TextWords(audit), lines);
        for (Kind kind : KINDS) {
            List<Change> changes = diff.changes(kind);
            lines.blank();
            lines.heading(words.say("history.diff." + kind.name(), Map.of("n", changes.size())));
            changes.forEach(style.verbose() ? change::writeInFull : change::write);
        }
        section("set-aside", diff.setAside(), true, words, lines);
        section("still-open", diff.stillOpen(), style.verbose(), words, lines);
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void section(String key, List<Finding> findings, boolean listed, HistoryWords words, TextLines lines) {
        if (findings.isEmpty() && key.equals("set-aside")) {
            return;
        }
        lines.blank();
        lines.heading(words.say("history.diff." + key, Map.of("n", findings.size())));
        if (listed) {
            for (Finding finding : findings) {
                lines.paragraph(
                        2,
                        "= ",
                        words.say("text.severity." + finding.severity().name()) + " "
                                + words.say("text.brief", FindingBrief.values(finding, audit::unitName)));
            }
        }
    }

    /** Why two runs may differ although nobody did anything. */
    private void remarks(HistoryWords words, TextLines lines) {
        if (!diff.earlier().scope().equals(diff.later().scope())) {
            lines.paragraph(
                    0,
                    words.say(
                            "history.diff.scopes",
                            Map.of(
                                    "earlier", scope(diff.earlier().scope(), words),
                                    "later", scope(diff.later().scope(), words))));
        }
        if (!diff.earlier().rulesSha256().equals(diff.later().rulesSha256())) {
            lines.paragraph(0, words.say("history.diff.rules"));
        }
    }

    private static String scope(String scope, HistoryWords words) {
        return scope.isEmpty() ? words.say("history.scope.all") : Visible.text(scope);
    }

    /** For machines: each finding whole, once. */
    public void json(OutputStream out) throws IOException {
        JsonText.write(out, json -> {
            json.writeStartObject();
            json.writeNumberField("schemaVersion", RunJson.SCHEMA_VERSION);
            json.writeFieldName("earlier");
            RunJson.write(diff.earlier(), json);
            json.writeFieldName("later");
            RunJson.write(diff.later(), json);
            changes("new", Kind.APPEARED, json);
            changes("escalated", Kind.ESCALATED, json);
            changes("eased", Kind.EASED, json);
            changes("fixed", Kind.VANISHED, json);
            findings("setAside", diff.setAside(), json);
            findings("stillOpen", diff.stillOpen(), json);
            json.writeEndObject();
        });
    }

    private void changes(String field, Kind kind, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Change change : diff.changes(kind)) {
            json.writeStartObject();
            Finding before = change.before();
            if (before != null && kind != Kind.VANISHED) {
                json.writeObjectFieldStart("before");
                json.writeStringField("severity", before.severity().written());
                json.writeNumberField("level", before.level());
                json.writeEndObject();
            }
            json.writeFieldName("finding");
            JsonFindings.write(change.finding(), audit.languageOf(change.finding()), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void findings(String field, List<Finding> findings, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Finding finding : findings) {
            JsonFindings.write(finding, audit.languageOf(finding), json);
        }
        json.writeEndArray();
    }
}
