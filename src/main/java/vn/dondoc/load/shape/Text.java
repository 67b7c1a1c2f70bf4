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
        return Normalizer.isNormalized(written, Normalizer.Form.NFC)
                ? written
                : Normalizer.normalize(written, Normalizer.Form.NFC);
    }

    /** A name for comparing: NFC without white space around it. */
    public static String name(String written) {
        String text = composed(written);
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
        return text.chars().allMatch(c -> isSpace((char) c));
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
