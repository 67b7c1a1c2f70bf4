package vn.dondoc.report;

import vn.dondoc.finding.Visible;

/** Text from files inside Markdown: nothing in it is markup, a mention, a reference, a link or the end of a cell. */
final class MarkdownText {

    /**
     * What could be read as markup. Brackets suffice against links, so parentheses stay as they are; a colon before
     * anything but a space could make an address or a picture of its name.
     */
    private static final String MARKUP = "\\`*_[]<>#|@~&";

    private MarkdownText() {}

    static String of(String raw) {
        String text = Visible.text(raw);
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean item = i == 0 && (c == '-' || c == '+');
            boolean colon = c == ':' && i + 1 < text.length() && text.charAt(i + 1) != ' ';
            if (item || colon || MARKUP.indexOf(c) >= 0) {
                escaped.append("&#").append((int) c).append(';');
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
