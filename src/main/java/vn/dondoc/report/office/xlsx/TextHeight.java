package vn.dondoc.report.office.xlsx;

/**
 * How high a cell must be for its text. Some programs work that out when they open a workbook and some do not, so that a
 * row without a height would hide what is in it.
 */
final class TextHeight {

    /** In points, as all heights here. */
    private static final float LINE = 14.5f;

    private static final float EDGES = 3;

    /** The most that the format allows. */
    private static final float MOST = 409;

    /** Widths of characters in parts of a digit's, by which columns are measured. */
    private static final double NARROW = 0.62;

    private static final double WIDE = 1.42;
    private static final double USUAL = 0.93;

    private TextHeight() {}

    /**
     * The height of a row.
     *
     * @param lines of its highest cell
     */
    static float ofLines(int lines) {
        return Math.min(MOST, lines * LINE + EDGES);
    }

    /**
     * How many lines a text takes.
     *
     * @param width of the column, in digits
     */
    static int lines(String text, int width) {
        int lines = 1;
        double used = 0;
        double word = 0;
        int most = (int) (MOST / LINE);
        for (int i = 0; i < text.length() && lines < most; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                used += word + width(c);
                word = 0;
                continue;
            }
            word += width(c);
            if (used + word > width) {
                lines++;
                // A word that fits no line is broken, any other goes on the next.
                used = 0;
                word = word > width ? width(c) : word;
            }
        }
        return lines;
    }

    private static double width(char c) {
        if (Character.isUpperCase(c) || c == 'm' || c == 'w' || c == '%' || c >= 0x2E80) {
            return WIDE;
        }
        return " .,;:'|!()[]/-ijltfrI".indexOf(c) >= 0 ? NARROW : USUAL;
    }
}
