package vn.dondoc.engine;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.source.Place;

/** The text of a rule file, to find where something in it is written. */
final class DrlText {

    private static final Pattern PACKAGE = Pattern.compile("^\\s*package\\s+([\\w.]+)", Pattern.MULTILINE);
    private static final Pattern LINE = Pattern.compile("\r?\n");
    private static final Pattern LAST_BREAK = Pattern.compile("\\r?\\n\\z");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String file;
    private final String text;
    private final List<String> lines;

    DrlText(String file, String text) {
        this.file = file;
        this.text = text;
        // As the compiler counts them: a return alone begins none, and behind the last break there is none.
        this.lines = List.of(LINE.split(LAST_BREAK.matcher(text).replaceFirst(""), -1));
    }

    /** The package that it states; empty where it states none. */
    String packageName() {
        Matcher matcher = PACKAGE.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    Place packagePlace() {
        Matcher matcher = PACKAGE.matcher(text);
        return matcher.find() ? placeAt(matcher.start(1)) : place(1, 1);
    }

    /** The place of a line and a column, both from 1; numbers that lie outside the text are brought into it. */
    Place place(int line, int column) {
        int inside = Math.max(1, Math.min(line, lines.size()));
        String content = line(inside);
        return new Place(file, inside, Math.max(1, Math.min(column, content.codePointCount(0, content.length()) + 1)));
    }

    /** The first thing written on a line. */
    Place start(int line) {
        Place place = place(line, 1);
        String content = line(place.line());
        int indent = content.length() - content.stripLeading().length();
        return place(place.line(), content.isBlank() ? 1 : indent + 1);
    }

    String line(int line) {
        return line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
    }

    /** Where some words are first written from a line on, however they are spaced; null where they are not. */
    @Nullable
    Place find(String words, int fromLine) {
        StringBuilder pattern = new StringBuilder();
        for (String word : SPACE.split(words.strip(), -1)) {
            pattern.append(pattern.isEmpty() ? "" : "\\s*").append(Pattern.quote(word));
        }
        Matcher matcher = Pattern.compile(pattern.toString()).matcher(text);
        return matcher.find(offset(fromLine)) ? placeAt(matcher.start()) : null;
    }

    /** Where a global is declared; null where it is not. */
    @Nullable
    Place global(String name) {
        Matcher matcher = Pattern.compile("\\bglobal\\s+\\S+\\s+" + Pattern.quote(name) + "\\b")
                .matcher(text);
        return matcher.find() ? placeAt(matcher.start()) : null;
    }

    private int offset(int line) {
        int offset = 0;
        for (int i = 1; i < line && offset >= 0; i++) {
            offset = text.indexOf('\n', offset) + 1;
            if (offset == 0) {
                return text.length();
            }
        }
        return offset;
    }

    /** The place of a character, from 0. */
    Place placeAt(int offset) {
        int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
        int line = 1
                + (int) text.substring(0, lineStart)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return place(line, text.codePointCount(lineStart, offset) + 1);
    }
}
