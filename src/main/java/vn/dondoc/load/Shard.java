package vn.dondoc.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of the parts into which the programs of a run are split, so that several processes or machines can share it.
 *
 * @param index which part, from 1
 * @param of how many parts there are
 */
public record Shard(int index, int of) {

    /** More parts than any country has programs. */
    public static final int MOST = 9999;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

    /** The part that a text such as {@code 2/4} names; null where it names none. */
    public static @Nullable Shard parse(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        int index = Integer.parseInt(parts.group(1));
        int of = Integer.parseInt(parts.group(2));
        return index < 1 || index > of ? null : new Shard(index, of);
    }

    /** Whether this part is the one that takes what belongs to no program. */
    boolean isFirst() {
        return index == 1;
    }

    @Override
    public String toString() {
        return index + "/" + of;
    }
}
