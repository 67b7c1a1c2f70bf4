package vn.dondoc.report;

import vn.dondoc.finding.Visible;

/**
 * Lines of plain text, wrapped to a width between words; a word that is wider than a line is broken. Whatever comes in, only
 * the colours of this class steer a terminal.
 */
public final class TextLines {

    private static final String RESET = "\u001b[0m";

    private final StringBuilder text = new StringBuilder();
    private final int width;
    private final boolean colour;

    /** @param width columns of a line, 20 or more */
    public TextLines(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    /** How a piece of text looks where colours are allowed. */
    public enum Look {
        BOLD("1"),
        FAINT("2"),
        RED("31"),
        BOLD_RED("1;31"),
        YELLOW("33"),
        CYAN("36");

        private final String code;

        Look(String code) {
            this.code = code;
        }
    }

    public void blank() {
        text.append('\n');
    }

    /** A line as it is: what stands in columns is not wrapped. */
    public void line(String columns) {
        text.append(Visible.lines(columns).stripTrailing()).append('\n');
    }

    /** A paragraph; all of its lines stand so many columns from the left. */
    public void paragraph(int indent, String words) {
        paragraph(indent, "", words);
    }

    /** A paragraph behind a mark: its further lines stand below its words. */
    public void paragraph(int indent, String mark, String words) {
        int room = Math.max(1, width - indent - DisplayWidth.of(mark));
        String before = " ".repeat(indent) + mark;
        for (String line : wrapped(words, room).split("\n", -1)) {
            text.append(before).append(line).append('\n');
            before = " ".repeat(indent + DisplayWidth.of(mark));
        }
    }

    /** A heading, wrapped. */
    public void heading(String words) {
        for (String line : wrapped(words, width).split("\n", -1)) {
            text.append(painted(line, Look.BOLD)).append('\n');
        }
    }

    /**
     * Words and a place on one line, or on two where they do not fit. A place is never broken: editors and terminals
     * open what they can read as {@code file:line:column}.
     */
    public void placed(int indent, String words, Look look, String rest, String place) {
        String said = Visible.lines(words);
        String more = rest.isEmpty() ? "" : " " + Visible.lines(rest);
        text.append(" ".repeat(indent)).append(painted(said, look)).append(more);
        boolean fits = indent + DisplayWidth.of(said + more) + 2 + DisplayWidth.of(place) <= width;
        text.append(fits ? "  " : "\n" + " ".repeat(indent + 2)).append(painted(place, Look.FAINT));
        text.append('\n');
    }

    /** A place on a line of its own. */
    public void place(int indent, String place) {
        text.append(" ".repeat(indent)).append(painted(place, Look.FAINT)).append('\n');
    }

    /** A label and a number, the numbers below each other. */
    void row(int indent, String label, int labelWidth, String number, int numberWidth) {
        text.append(" ".repeat(indent)).append(Visible.lines(label));
        text.append(" ".repeat(Math.max(0, labelWidth - DisplayWidth.of(label)) + 2));
        text.append(" ".repeat(Math.max(0, numberWidth - number.length())))
                .append(number)
                .append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private String painted(String words, Look look) {
        String shown = Visible.lines(words);
        return colour ? "\u001b[" + look.code + "m" + shown + RESET : shown;
    }

    private static String wrapped(String raw, int room) {
        String words = Visible.lines(raw);
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : words.split(" ", -1)) {
            int wordWidth = DisplayWidth.of(word);
            if (column > 0 && column + 1 + wordWidth > room) {
                wrapped.append('\n');
                column = 0;
            } else if (column > 0) {
                wrapped.append(' ');
                column++;
            }
            if (wordWidth <= room) {
                wrapped.append(word);
                column += wordWidth;
            } else {
                column = broken(word, room, wrapped);
            }
        }
        return wrapped.toString();
    }

    /** Breaks a word over lines; returns the column after it. */
    private static int broken(String word, int room, StringBuilder wrapped) {
        int column = 0;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            if (column > 0 && column + DisplayWidth.of(c) > room) {
                wrapped.append('\n');
                column = 0;
            }
            wrapped.appendCodePoint(c);
            column += DisplayWidth.of(c);
            i += Character.charCount(c);
        }
        return column;
    }
}
