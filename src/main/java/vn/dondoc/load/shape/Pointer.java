package vn.dondoc.load.shape;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer that grows step by step; its text is made only when a problem needs it.
 *
 * @param parent null for the document's root
 * @param step key or list index, not escaped
 * @param stableStep the same, but for a list entry with an id that id: it survives entries that move
 */
public record Pointer(@Nullable Pointer parent, String step, String stableStep) {

    public static final Pointer ROOT = new Pointer(null, "", "");

    /** Most lists are short: their entries share the texts of these. */
    private static final List<String> NUMBERS =
            IntStream.range(0, 64).mapToObj(Integer::toString).toList();

    public Pointer key(String key) {
        return new Pointer(this, key, key);
    }

    public Pointer index(int index, @Nullable String id) {
        String number = index < NUMBERS.size() ? NUMBERS.get(index) : Integer.toString(index);
        return new Pointer(this, number, id == null ? number : id);
    }

    /** The pointer as cli.md prints it. */
    public String text() {
        return parent == null ? "" : parent.text() + "/" + escaped(step);
    }

    /** The pointer for fingerprints. */
    public String stableText() {
        return parent == null ? "" : parent.stableText() + "/" + escaped(stableStep);
    }

    private static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }
}
