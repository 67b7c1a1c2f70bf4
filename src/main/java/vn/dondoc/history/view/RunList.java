package vn.dondoc.history.view;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.dondoc.finding.Visible;
import vn.dondoc.history.RecordedRun;
import vn.dondoc.model.Program.Language;
import vn.dondoc.report.JsonText;
import vn.dondoc.report.Style;
import vn.dondoc.report.TextLines;

/**
 * The runs of a history, one after the other.
 *
 * @param place where it lies, without secrets
 */
public record RunList(String place, List<RecordedRun> runs) {

    /** For people. */
    public void text(Language language, Style style, OutputStream out) throws IOException {
        HistoryWords words = new HistoryWords(language);
        TextLines lines = new TextLines(style.width(), style.colour());
        lines.heading(words.say("history.list", Map.of("place", Visible.text(place), "n", runs.size())));
        int width = runs.isEmpty()
                ? 1
                : Long.toString(runs.get(runs.size() - 1).number()).length();
        for (RecordedRun run : runs) {
            String number = Long.toString(run.number());
            lines.paragraph(
                    0,
                    " ".repeat(2 + width - number.length()) + number + "  ",
                    words.say(
                            "history.list.run",
                            HistoryWords.withScope(
                                    run,
                                    Map.of(
                                            "asOf", run.asOf(),
                                            "kind", words.kind(run),
                                            "counts", words.counts(run),
                                            "hash", HistoryWords.shortHash(run),
                                            "at", words.moment(run.recordedAt())))));
        }
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** For machines. */
    public void json(OutputStream out) throws IOException {
        JsonText.write(out, json -> {
            json.writeStartObject();
            json.writeNumberField("schemaVersion", RunJson.SCHEMA_VERSION);
            json.writeArrayFieldStart("runs");
            for (RecordedRun run : runs) {
                RunJson.write(run, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
