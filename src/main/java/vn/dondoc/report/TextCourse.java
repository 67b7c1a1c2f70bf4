package vn.dondoc.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dondoc.finding.Change;
import vn.dondoc.finding.Course;
import vn.dondoc.finding.Course.Stop;
import vn.dondoc.finding.Severity;

/** A course of findings for people: a line of counts with a bar for each day, then what changed on each. */
final class TextCourse {

    private static final List<Severity> GRAVEST_FIRST =
            List.of(Severity.CRITICAL, Severity.ERROR, Severity.WARNING, Severity.INFO);

    /** A bar is read by its shades: no colour is needed. */
    private static final Map<Severity, String> SHADES =
            Map.of(Severity.CRITICAL, "█", Severity.ERROR, "▓", Severity.WARNING, "▒", Severity.INFO, "░");

    private static final int DAY = 10;
    private static final int LEAST_NUMBER = 5;
    private static final int GAP = 2;
    private static final int LEAST_BAR = 8;
    private static final int MOST_BAR = 40;

    private final Course course;
    private final TextWords words;
    private final TextLines lines;
    private final int number;
    private final int bar;

    /** What is counted beside the bar: nothing in a narrow terminal. */
    private final List<Change.Kind> kinds;

    private TextCourse(Course course, Style style) {
        this.course = course;
        this.words = new TextWords(course.last());
        this.lines = new TextLines(style.width(), style.colour());
        this.number = Math.max(LEAST_NUMBER, String.valueOf(most()).length() + 1);
        int room = style.width() - DAY - number * GRAVEST_FIRST.size() - GAP;
        int changes = number * Change.Kind.values().length;
        this.kinds = room - changes < LEAST_BAR ? List.of() : List.of(Change.Kind.values());
        this.bar = Math.max(0, Math.min(MOST_BAR, kinds.isEmpty() ? room : room - changes));
    }

    static void write(Course course, Style style, OutputStream out) throws IOException {
        TextCourse text = new TextCourse(course, style);
        text.table(style.verbose());
        if (!style.quiet()) {
            text.changes(style.verbose());
        }
        text.end();
        out.write(text.lines.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** @param verbose nothing is left out below */
    private void table(boolean verbose) {
        List<Stop> stops = course.stops();
        lines.heading(words.general(
                "text.course",
                Map.of(
                        "from", stops.get(0).day(),
                        "to", course.last().asOf())));
        lines.blank();
        StringBuilder head = new StringBuilder(left(words.general("text.course.day"), DAY));
        GRAVEST_FIRST.forEach(severity -> head.append(right(words.general("text.course." + severity.name()))));
        head.append(" ".repeat(GAP + bar));
        kinds.forEach(kind -> head.append(right(words.general("text.course." + kind.name()))));
        lines.line(head.toString());
        for (Stop stop : stops) {
            lines.line(row(stop, stop.equals(stops.get(0))));
        }
        lines.blank();
        lines.paragraph(0, words.general("text.course.legend.bar"));
        lines.paragraph(0, words.general("text.course.legend.changes"));
        if (!verbose) {
            lines.paragraph(0, words.general("text.course.legend.info"));
        }
        lines.blank();
    }

    private String row(Stop stop, boolean first) {
        StringBuilder row = new StringBuilder(left(date(stop.day()), DAY));
        for (Severity severity : GRAVEST_FIRST) {
            row.append(right(String.valueOf(stop.counts().getOrDefault(severity, 0L))));
        }
        row.append(" ".repeat(GAP)).append(left(bar(stop), bar));
        for (Change.Kind kind : kinds) {
            long count = stop.count(kind);
            // What stands on the first day is not known to be new.
            row.append(right(first || count == 0 ? "·" : String.valueOf(count)));
        }
        return row.toString();
    }

    /** As long as there are findings, beside the day that has most; each severity has its share, rounded up together. */
    private String bar(Stop stop) {
        StringBuilder drawn = new StringBuilder();
        long upTo = 0;
        int length = 0;
        for (Severity severity : GRAVEST_FIRST) {
            upTo += stop.counts().getOrDefault(severity, 0L);
            int end = (int) -Math.floorDiv(-upTo * bar, Math.max(1, most()));
            drawn.append(SHADES.getOrDefault(severity, "").repeat(end - length));
            length = end;
        }
        return drawn.toString();
    }

    private long most() {
        return course.stops().stream().mapToLong(Stop::total).max().orElse(0);
    }

    /** @param all reminders and other information, too */
    private void changes(boolean all) {
        TextChange text = new TextChange(course.last(), words, lines);
        for (Stop stop : course.stops().subList(1, course.stops().size())) {
            List<Change> shown = stop.changes().stream()
                    .filter(change -> all || change.finding().severity() != Severity.INFO)
                    .toList();
            if (!shown.isEmpty()) {
                lines.heading(date(stop.day()));
                shown.forEach(text::write);
                lines.blank();
            }
        }
    }

    private void end() {
        lines.heading(
                words.general("text.course.end", Map.of("day", course.last().asOf())));
        new TextSummary(course.last(), words).write(true, lines);
    }

    private String date(LocalDate day) {
        return words.general("text.day", Map.of("day", day));
    }

    private static String left(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - DisplayWidth.of(text)));
    }

    private String right(String text) {
        return " ".repeat(Math.max(1, number - DisplayWidth.of(text))) + text;
    }
}
