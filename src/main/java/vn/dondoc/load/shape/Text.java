package vn.dondoc.load.shape;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.dondoc.source.Node;
import vn.dondoc.source.ScalarNode;

/** How written characters become text and names. */
public final class Text {

    private Text() {}

    /** NFC, so that two ways of typing one Vietnamese letter are one. */
    static String composed(String written) {
        return isPlain(written) || Normalizer.isNormalized(written, Normalizer.Form.NFC)
                ? written
                : Normalizer.normalize(written, Normalizer.Form.NFC);
    }

    /**
     * Whether all characters are of the blocks that Vietnamese is usually written in, none of which can change: then the
     * tables of all others need not be loaded.
     */
    private static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c >= '\u0300' && !isVietnamese(c) && !isPunctuation(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVietnamese(char c) {
        return c >= '\u1EA0' && c <= '\u1EF9';
    }

    /** Dashes, quotation marks and the like. */
    private static boolean isPunctuation(char c) {
        return c >= '\u2010' && c <= '\u2027';
    }

    /** A name for comparing: NFC without white space around it. */
    public static String name(String written) {
        return isVisibleAscii(written) ? written : trimmed(composed(written));
    }

    /** Nearly all names are: there is nothing to put together or to trim. */
    private static boolean isVisibleAscii(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c <= ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Whether a text holds nothing but white space. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** White space as Unicode sees it: the no-break space that word processors leave behind is one. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /** The name that a scalar states; null for null, blank and everything that is no scalar. */
    static @Nullable String nameOf(Node node) {
        if (!(node instanceof ScalarNode scalar) || scalar.isNull()) {
            return null;
        }
        String name = name(scalar.text());
        return name.isEmpty() ? null : name;
    }
}
