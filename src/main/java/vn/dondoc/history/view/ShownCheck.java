package vn.dondoc.history.view;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import vn.dondoc.finding.Visible;
import vn.dondoc.history.ChainCheck;
import vn.dondoc.history.ChainFault;
import vn.dondoc.model.Program.Language;
import vn.dondoc.report.JsonText;
import vn.dondoc.report.Style;
import vn.dondoc.report.TextLines;

/**
 * Whether a history is as it was recorded.
 *
 * @param place where it lies, without secrets
 */
public record ShownCheck(String place, ChainCheck check) {

    /** For people. */
    public void text(Language language, Style style, OutputStream out) throws IOException {
        HistoryWords words = new HistoryWords(language);
        TextLines lines = new TextLines(style.width(), style.colour());
        boolean whole = check.faults().isEmpty();
        lines.heading(words.say(
                whole ? "history.verify.whole" : "history.verify.broken",
                Map.of(
                        "place",
                        Visible.text(place),
                        "entries",
                        check.entries(),
                        "faults",
                        check.faults().size())));
        for (ChainFault fault : check.faults()) {
            lines.paragraph(
                    2,
                    "- ",
                    words.say(
                            "history.fault." + fault.what().name(),
                            Map.of(
                                    "record", record(fault, words),
                                    "number", fault.record(),
                                    "seq", fault.seq())));
        }
        if (whole && check.entries() > 0) {
            lines.paragraph(0, words.say("history.verify.head", Map.of("head", check.head())));
            lines.paragraph(0, words.say("history.verify.note"));
        }
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String record(ChainFault fault, HistoryWords words) {
        String key = "history.record." + fault.kind();
        return words.has(key) ? words.say(key) : Visible.text(fault.kind());
    }

    /** For machines. */
    public void json(OutputStream out) throws IOException {
        JsonText.write(out, json -> {
            json.writeStartObject();
            json.writeNumberField("schemaVersion", RunJson.SCHEMA_VERSION);
            json.writeBooleanField("whole", check.faults().isEmpty());
            json.writeNumberField("entries", check.entries());
            json.writeStringField("head", check.head());
            json.writeArrayFieldStart("faults");
            for (ChainFault fault : check.faults()) {
                json.writeStartObject();
                json.writeStringField(
                        "what", fault.what().name().toLowerCase(Locale.ROOT).replace('_', '-'));
                json.writeStringField("kind", fault.kind());
                json.writeNumberField("record", fault.record());
                json.writeNumberField("seq", fault.seq());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
