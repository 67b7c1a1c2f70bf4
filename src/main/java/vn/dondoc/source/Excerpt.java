package vn.dondoc.source;

/** The beginning of a text from a file, for sentences: a sentence stays one whatever was written. */
public final class Excerpt {

    /** Longest excerpt, in code points. */
    private static final int LONGEST = 80;

    private Excerpt() {}

    public static String of(String text) {
        // Only the beginning is counted: a text may be as long as a file.
        String beginning = text.length() <= 2 * LONGEST ? text : text.substring(0, 2 * LONGEST);
        return beginning.codePointCount(0, beginning.length()) <= LONGEST && beginning.length() == text.length()
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
