package vn.dondoc.history.view;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Visible;
import vn.dondoc.history.RecordedRun;
import vn.dondoc.history.Telling;
import vn.dondoc.report.Formats;
import vn.dondoc.report.JsonFormat;
import vn.dondoc.report.JsonText;
import vn.dondoc.report.Style;
import vn.dondoc.report.TextLines;

/**
 * One recorded run: how it was recorded, its result, and what was told of it.
 *
 * @param audit the result; its language is that in which everything is shown
 */
public record ShownRun(RecordedRun run, Audit audit, List<Telling> told) {

    /**
     * Writes it in a format of results. Text and JSON say how it was recorded as well; all others are the result as it was
     * written when it was recorded.
     */
    public void write(String format, Style style, OutputStream out) throws IOException {
        switch (format) {
            case Formats.DEFAULT -> text(style, out);
            case "json" -> json(out);
            default -> Formats.get(format).write(audit, style, out);
        }
    }

    private void text(Style style, OutputStream out) throws IOException {
        HistoryWords words = new HistoryWords(audit.language());
        TextLines head = new TextLines(style.width(), style.colour());
        head.heading(
                words.say("history.show", Map.of("number", run.number(), "kind", words.kind(run), "asOf", run.asOf())));
        head.paragraph(
                0,
                words.say(
                        "history.show.recorded",
                        HistoryWords.withScope(
                                run,
                                Map.of(
                                        "at", words.moment(run.recordedAt()),
                                        "version", Visible.text(run.version())))));
        head.paragraph(0, words.say("history.show.hash", Map.of("hash", run.hash())));
        head.paragraph(
                0,
                words.say(
                        "history.show.input",
                        Map.of(
                                "files",
                                run.summary().files(),
                                "input",
                                run.inputSha256(),
                                "rules",
                                run.rulesSha256())));
        head.blank();
        out.write(head.toString().getBytes(StandardCharsets.UTF_8));
        Formats.get(Formats.DEFAULT).write(audit, style, out);
        if (!told.isEmpty()) {
            TextLines end = new TextLines(style.width(), style.colour());
            end.blank();
            end.heading(words.say("history.show.told"));
            messages(words).forEach((message, reasons) -> end.paragraph(2, "- ", message + ": " + reasons));
            out.write(end.toString().getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    /** Each message with how many things it told for which reason. */
    private Map<String, String> messages(HistoryWords words) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (Telling telling : told) {
            String message = words.say(
                    "history.message",
                    Map.of(
                            "recipient", Visible.text(telling.recipient()),
                            "channel", Visible.text(telling.channel()),
                            "state", words.say("history.state." + telling.state())));
            counts.computeIfAbsent(message, m -> new LinkedHashMap<>()).merge(telling.reason(), 1, Integer::sum);
        }
        Map<String, String> messages = new LinkedHashMap<>();
        counts.forEach((message, byReason) -> {
            List<String> reasons = new ArrayList<>();
            byReason.forEach((reason, n) -> reasons.add(words.say("history.reason.count." + reason, Map.of("n", n))));
            messages.put(message, String.join(", ", reasons));
        });
        return messages;
    }

    private void json(OutputStream out) throws IOException {
        JsonText.write(out, json -> {
            json.writeStartObject();
            json.writeNumberField("schemaVersion", RunJson.SCHEMA_VERSION);
            json.writeFieldName("run");
            RunJson.write(run, json);
            RunJson.write("told", told, json);
            json.writeFieldName("result");
            JsonFormat.content(audit, json);
            json.writeEndObject();
        });
    }
}
