package vn.dondoc.load.shape;

/** Numbers as they are written, told by looking at each character once: most values of a report are numbers and days. */
final class Digits {

    private Digits() {}

    /** Whether a text is {@code -?\d+}, or also {@code -?\d+\.\d+} where a fraction will do. */
    static boolean areNumber(String text, boolean fraction) {
        int start = text.startsWith("-") ? 1 : 0;
        int end = end(text, start);
        if (end == text.length()) {
            return end > start;
        }
        return fraction
                && end > start
                && text.charAt(end) == '.'
                && end + 1 < text.length()
                && end(text, end + 1) == text.length();
    }

    /** The number that the digits from one position to another state; -1 where one of them is no digit. */
    static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /** The end of the digits that begin at a position. */
    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
