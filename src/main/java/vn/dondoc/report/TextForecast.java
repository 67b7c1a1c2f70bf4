package vn.dondoc.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dondoc.finding.Change;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Forecast;
import vn.dondoc.finding.Visible;
import vn.dondoc.source.CodePoints;

/** A forecast for people: by day, then by unit: what falls due, what is broken, what gets graver. */
final class TextForecast {

    private static final int UNIT = 2;
    private static final int BODY = 4;

    private final Forecast forecast;
    private final Style style;
    private final TextWords words;
    private final TextLines lines;
    private final TextChange text;

    /** What happens to one unit on one day. */
    private record Events(List<Finding> due, List<Change> changes) {}

    private TextForecast(Forecast forecast, Style style) {
        this.forecast = forecast;
        this.style = style;
        this.words = new TextWords(forecast.end());
        this.lines = new TextLines(style.width(), style.colour());
        this.text = new TextChange(forecast.end(), words, lines);
    }

    static void write(Forecast forecast, Style style, OutputStream out) throws IOException {
        TextForecast text = new TextForecast(forecast, style);
        text.all();
        out.write(text.lines.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void all() {
        Map<String, Object> span = Map.of(
                "from", forecast.start().asOf(),
                "until", forecast.end().asOf());
        lines.heading(words.general("text.forecast", span));
        lines.blank();
        boolean nothing = true;
        for (Forecast.Day day : forecast.days()) {
            SortedMap<String, Events> byUnit = byUnit(day);
            nothing &= byUnit.isEmpty();
            if (!byUnit.isEmpty() && !style.quiet()) {
                lines.heading(words.general("text.day", Map.of("day", day.day())));
                byUnit.forEach(this::unit);
                lines.blank();
            }
        }
        lines.paragraph(
                0,
                nothing
                        ? words.general("text.forecast.nothing")
                        : words.general(
                                "text.forecast.end",
                                Map.of(
                                        "from", forecast.start().asOf(),
                                        "until", forecast.end().asOf(),
                                        "due", forecast.due().size(),
                                        "appeared",
                                                forecast.ahead(Change.Kind.APPEARED)
                                                        .size(),
                                        "escalated",
                                                forecast.ahead(Change.Kind.ESCALATED)
                                                        .size())));
    }

    private void unit(String unit, Events events) {
        lines.paragraph(
                UNIT,
                unit.isEmpty()
                        ? words.general("text.no-unit")
                        : Visible.text(forecast.end().unitName(unit)));
        for (Finding due : events.due()) {
            lines.paragraph(BODY, "• ", words.of(due, "text.forecast.due", Map.of("what", text.owed(due))));
        }
        for (Change change : events.changes()) {
            text.write(BODY, change, false);
            if (style.verbose()) {
                Finding finding = change.finding();
                lines.paragraph(BODY + 2, finding.message().in(forecast.end().languageOf(finding)));
            }
        }
    }

    /** By unit id, empty for none. What ends, and reminders of what is listed on its day, are left out. */
    private static SortedMap<String, Events> byUnit(Forecast.Day day) {
        SortedMap<String, Events> byUnit = new TreeMap<>(CodePoints.ORDER);
        day.due().forEach(due -> of(due, byUnit).due().add(due));
        for (Change change : day.changes()) {
            boolean worse = change.kind() == Change.Kind.APPEARED || change.kind() == Change.Kind.ESCALATED;
            if (worse && !Forecast.isReminder(change.finding(), day.day())) {
                of(change.finding(), byUnit).changes().add(change);
            }
        }
        return byUnit;
    }

    private static Events of(Finding finding, SortedMap<String, Events> byUnit) {
        String unit = finding.subject().unit();
        return byUnit.computeIfAbsent(unit == null ? "" : unit, u -> new Events(new ArrayList<>(), new ArrayList<>()));
    }
}
