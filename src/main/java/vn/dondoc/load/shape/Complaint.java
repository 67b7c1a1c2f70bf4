package vn.dondoc.load.shape;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.source.Excerpt;

/**
 * What is wrong at a spot, before it is known whose the document is.
 *
 * @param rule the DATA rule's id
 * @param what key of the sentence ({@code data.<what>})
 * @param values what the sentence names, by placeholder
 */
public record Complaint(String rule, String what, Spot spot, Map<String, String> values) {

    /** A field breaks the model. */
    public static Complaint broken(String what, Spot spot) {
        return new Complaint("DATA-02", what, spot, Map.of());
    }

    /** An unknown field, kind or parameter, or a key twice. */
    public static Complaint unknown(String what, Spot spot) {
        return new Complaint("DATA-03", what, spot, Map.of());
    }

    /** The same identity twice. */
    public static Complaint twice(String what, Spot spot) {
        return new Complaint("DATA-04", what, spot, Map.of());
    }

    /** A reference to something that does not exist. */
    public static Complaint dangling(String what, Spot spot) {
        return new Complaint("DATA-05", what, spot, Map.of());
    }

    public Complaint with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, Excerpt.of(Text.composed(value)));
        return new Complaint(rule, what, spot, more);
    }

    public Complaint with(String name, long value) {
        return with(name, Long.toString(value));
    }

    /** Adds the nearest of the valid names as {@code suggestion}, where one is near enough. */
    public Complaint suggesting(String written, Collection<String> names) {
        @Nullable String nearest = NearestName.of(written, names);
        return nearest == null ? this : with("suggestion", nearest);
    }
}
