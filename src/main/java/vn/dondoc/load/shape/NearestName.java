package vn.dondoc.load.shape;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dondoc.source.CodePoints;

/** Finds what a person probably meant: the valid name with the fewest slips of the hand between. */
public final class NearestName {

    /** Beyond these the search would cost more than a suggestion is worth. */
    private static final int MOST_NAMES = 2_000;

    private static final int LONGEST = 64;

    private NearestName() {}

    /** The nearest of the names, by code point order among equals; null when none is near. */
    public static @Nullable String of(String written, Collection<String> names) {
        if (names.size() > MOST_NAMES || written.length() > LONGEST) {
            return null;
        }
        @Nullable String nearest = null;
        int best = Math.max(1, written.length() / 3) + 1;
        for (String name : names) {
            if (Math.abs(name.length() - written.length()) >= best + 1 || name.equals(written)) {
                continue;
            }
            int slips = slips(written.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            boolean nearer =
                    slips < best || (slips == best && nearest != null && CodePoints.ORDER.compare(name, nearest) < 0);
            if (nearer) {
                best = slips;
                nearest = name;
            }
        }
        return nearest;
    }

    /** Letters added, left out, mistaken or swapped with their neighbour (optimal string alignment). */
    private static int slips(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] recycled = beforeLast;
            beforeLast = last;
            last = row;
            row = recycled;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int fewest = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                row[j] = swapped ? Math.min(fewest, beforeLast[j - 2] + 1) : fewest;
            }
        }
        return row[b.length()];
    }
}
