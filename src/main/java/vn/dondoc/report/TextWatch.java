package vn.dondoc.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Change;

/** What a watch says when it has judged again: when, what changed, and how much there is now. */
public final class TextWatch {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final int MILLIS = 1000;

    private TextWatch() {}

    /**
     * Writes the changes from one result to the next; nothing but the counts where the style is quiet.
     *
     * @param time when the files had been judged again
     * @param took how long that took
     */
    public static void write(Audit before, Audit now, LocalTime time, Duration took, Style style, OutputStream out)
            throws IOException {
        TextWords words = new TextWords(now);
        TextLines lines = new TextLines(style.width(), style.colour());
        lines.blank();
        String seconds = String.format(Locale.ROOT, "%.3f", (double) took.toMillis() / MILLIS);
        lines.heading(words.general(
                "text.watch.round",
                Map.of(
                        "time", TIME.format(time),
                        "day", now.asOf(),
                        "seconds", seconds.replace(".", words.general("number.decimal")))));
        if (!style.quiet()) {
            List<Change> changes = Change.between(before.counting(), now.counting());
            TextChange text = new TextChange(now, words, lines);
            for (Change change : changes) {
                boolean there = change.kind() != Change.Kind.VANISHED;
                if (there) {
                    text.writeInFull(change);
                } else {
                    text.write(change);
                }
            }
            if (changes.isEmpty()) {
                lines.paragraph(0, words.general("text.watch.same"));
            }
        }
        new TextSummary(now, words).write(true, lines);
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
