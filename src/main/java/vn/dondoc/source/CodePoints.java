package vn.dondoc.source;

import java.util.Comparator;

/** The one order of text in every output: by Unicode code point, so that no locale and no surrogate pair changes it. */
public final class CodePoints {

    /** Orders strings by Unicode code point; {@code String.compareTo} would order by UTF-16 unit. */
    public static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    private static int compare(String left, String right) {
        int shared = Math.min(left.length(), right.length());
        for (int i = 0; i < shared; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                boolean bothPlain = !Character.isSurrogate(a) && !Character.isSurrogate(b);
                return bothPlain ? a - b : Integer.compare(left.codePointAt(i), right.codePointAt(i));
            }
        }
        return left.length() - right.length();
    }
}
