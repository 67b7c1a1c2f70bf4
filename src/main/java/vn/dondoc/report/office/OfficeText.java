package vn.dondoc.report.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.finding.Visible;

/** Text from files as office documents can hold it: what XML cannot hold is shown, and nothing is read as something else. */
public final class OfficeText {

    /** As much as a cell of a sheet holds, in UTF-16 units. */
    public static final int MOST_IN_CELL = 32_767;

    /** What readers of sheets take for a character by its number. */
    private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String ESCAPED_UNDERSCORE = Matcher.quoteReplacement("_x005F_");

    private OfficeText() {}

    /** For a cell of a sheet. */
    public static String cell(String raw) {
        String text = cut(Visible.text(raw, MOST_IN_CELL), MOST_IN_CELL);
        String escaped = escaped(text);
        // An escape may double what it escapes, never more.
        return escaped.length() <= MOST_IN_CELL ? escaped : escaped(cut(text, MOST_IN_CELL / 2));
    }

    /** Whether a spreadsheet would compute with a text that a person types. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    private static String escaped(String text) {
        return NUMBERED.matcher(text).replaceAll(ESCAPED_UNDERSCORE);
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
