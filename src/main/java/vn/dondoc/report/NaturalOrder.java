package vn.dondoc.report;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.source.CodePoints;

/** Ids as people count them: {@code 1.2} before {@code 1.10}. */
public final class NaturalOrder {

    private static final Pattern PART = Pattern.compile("[0-9]+|[^0-9]+");

    public static final Comparator<String> OF_IDS =
            ((Comparator<String>) NaturalOrder::compare).thenComparing(CodePoints.ORDER);

    private NaturalOrder() {}

    private static int compare(String one, String other) {
        Matcher left = PART.matcher(one);
        Matcher right = PART.matcher(other);
        while (true) {
            boolean more = left.find();
            if (!right.find()) {
                return more ? 1 : 0;
            }
            if (!more) {
                return -1;
            }
            int compared = comparePart(left.group(), right.group());
            if (compared != 0) {
                return compared;
            }
        }
    }

    private static int comparePart(String one, String other) {
        boolean numbers = isNumber(one) && isNumber(other);
        return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : CodePoints.ORDER.compare(one, other);
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }
}
