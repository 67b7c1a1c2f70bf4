package vn.dondoc.history.view;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.dondoc.finding.Visible;
import vn.dondoc.history.RecordedRun;
import vn.dondoc.history.Telling;
import vn.dondoc.history.UnitHistory;
import vn.dondoc.history.UnitHistory.Course;
import vn.dondoc.model.Program.Language;
import vn.dondoc.report.FindingBrief;
import vn.dondoc.report.JsonFindings;
import vn.dondoc.report.JsonText;
import vn.dondoc.report.Style;
import vn.dondoc.report.TextLines;

/**
 * A unit over time: what it owed, and who was told of it when.
 *
 * @param name of the unit
 */
public record ShownUnit(UnitHistory history, String name) {

    private static final int TOLD = 4;

    /** For people. */
    public void text(Language language, Style style, OutputStream out) throws IOException {
        HistoryWords words = new HistoryWords(language);
        TextLines lines = new TextLines(style.width(), style.colour());
        String id = Visible.text(history.unit());
        String shown = Visible.text(name);
        lines.heading(shown.equals(id) ? id : shown + " (" + id + ")");
        if (history.runs().isEmpty()) {
            lines.paragraph(0, words.say("history.unit.no-run"));
        } else {
            RecordedRun first = history.runs().get(0);
            RecordedRun last = history.runs().get(history.runs().size() - 1);
            lines.paragraph(
                    0,
                    words.say(
                            history.courses().isEmpty() ? "history.unit.nothing" : "history.unit.days",
                            Map.of(
                                    "n", history.runs().size(),
                                    "from", first.asOf(),
                                    "to", last.asOf())));
        }
        for (Course course : history.courses()) {
            lines.blank();
            course(course, language, words, style, lines);
        }
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void course(Course course, Language language, HistoryWords words, Style style, TextLines lines) {
        Map<String, Object> brief = FindingBrief.values(course.finding(), UnaryOperator.identity());
        brief.remove("unit");
        lines.paragraph(
                0,
                "• ",
                words.say("text.severity." + course.finding().severity().name()) + " "
                        + words.say("text.brief", brief));
        lines.paragraph(
                2,
                words.say(
                        "history.unit." + (course.times() == 1 ? "once." : "seen.")
                                + (course.goneOn() == null ? "open" : "gone"),
                        seen(course)));
        if (style.verbose()) {
            lines.paragraph(2, course.finding().message().in(language));
        }
        for (Telling telling : course.told()) {
            lines.paragraph(
                    TOLD,
                    "- ",
                    words.say(
                            "history.unit.told",
                            Map.of(
                                    "day", telling.asOf(),
                                    "reason", words.say("history.reason." + telling.reason()),
                                    "message",
                                            words.say(
                                                    "history.message",
                                                    Map.of(
                                                            "recipient", Visible.text(telling.recipient()),
                                                            "channel", Visible.text(telling.channel()),
                                                            "state", words.say("history.state." + telling.state()))))));
        }
    }

    private static Map<String, Object> seen(Course course) {
        Map<String, Object> seen = new HashMap<>();
        seen.put("first", course.first());
        seen.put("last", course.last());
        seen.put("times", course.times());
        if (course.highest() > 0) {
            seen.put("highest", course.highest());
        }
        if (course.goneOn() != null) {
            seen.put("gone", course.goneOn());
        }
        return seen;
    }

    /** For machines. */
    public void json(Language language, OutputStream out) throws IOException {
        JsonText.write(out, json -> {
            json.writeStartObject();
            json.writeNumberField("schemaVersion", RunJson.SCHEMA_VERSION);
            json.writeStringField("unit", history.unit());
            json.writeStringField("name", name);
            json.writeArrayFieldStart("days");
            for (RecordedRun run : history.runs()) {
                json.writeString(run.asOf().toString());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("findings");
            for (Course course : history.courses()) {
                json.writeStartObject();
                json.writeStringField("first", course.first().toString());
                json.writeStringField("last", course.last().toString());
                json.writeNumberField("times", course.times());
                json.writeNumberField("highestLevel", course.highest());
                json.writeStringField(
                        "goneOn",
                        course.goneOn() == null ? null : course.goneOn().toString());
                json.writeFieldName("finding");
                JsonFindings.write(course.finding(), language, json);
                RunJson.write("told", course.told(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
