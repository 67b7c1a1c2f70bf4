package vn.dondoc.finding;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text from files, safe to print: what would steer a terminal, or hide in a line, is shown instead of done. */
public final class Visible {

    private static final int NEXT_LINE = 0x85;

    private Visible() {}

    /**
     * On one line: each run of white space becomes one space, ends are stripped, and control and format characters are
     * written as {@code ⟨U+001B⟩}.
     */
    public static String text(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        StringBuilder shown = new StringBuilder(raw.length() + 16);
        boolean gap = false;
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                gap = shown.length() > 0;
                continue;
            }
            shown.append(gap ? " " : "");
            gap = false;
            append(c, isHidden(c), shown);
        }
        return shown.toString();
    }

    /** The same of at most so many code points; a longer text ends in {@code …}. */
    public static String text(String raw, int most) {
        // Cut before the long walk: a field may hold megabytes.
        String head = raw.length() > 4 * most ? raw.substring(0, 4 * most) : raw;
        String shown = text(head);
        if (shown.codePointCount(0, shown.length()) <= most && head.length() == raw.length()) {
            return shown;
        }
        int end = shown.offsetByCodePoints(0, Math.min(most - 1, shown.codePointCount(0, shown.length())));
        return shown.substring(0, end).stripTrailing() + "…";
    }

    /** The same with all its white space and line breaks: for what was put together of many texts. */
    public static String lines(String raw) {
        if (raw.codePoints().noneMatch(c -> c != '\n' && isHidden(c))) {
            return raw;
        }
        StringBuilder shown = new StringBuilder(raw.length() + 16);
        raw.codePoints().forEach(c -> append(c, c != '\n' && isHidden(c), shown));
        return shown.toString();
    }

    private static void append(int c, boolean hidden, StringBuilder shown) {
        if (hidden) {
            shown.append("⟨U+").append(hex(c)).append('⟩');
        } else {
            shown.appendCodePoint(c);
        }
    }

    /** The text as it is shown, or null where there is nothing to show. */
    public static @Nullable String textOrNull(@Nullable String raw) {
        String shown = raw == null ? "" : text(raw);
        return shown.isEmpty() ? null : shown;
    }

    /** Whether a character is never seen itself: controls, and marks that turn or hide the text around them. */
    public static boolean isHidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || (c & 0xFFFE) == 0xFFFE // Never a character; XML cannot hold two of them.
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE;
    }

    private static boolean isPlain(String raw) {
        boolean gap = true;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == ' ' ? gap : isSpace(c) || isHidden(c)) {
                return false;
            }
            gap = c == ' ';
        }
        return raw.isEmpty() || !gap;
    }

    private static String hex(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
