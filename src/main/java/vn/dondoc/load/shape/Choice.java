package vn.dondoc.load.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.schema.Captions;
import vn.dondoc.load.schema.JsonSchema;
import vn.dondoc.load.schema.Notation;

/**
 * One of a few words.
 *
 * @param words what each stands for, in the order in which people are told of them; letters and dashes
 */
public record Choice<T>(Map<String, T> words) implements Scalar<T> {

    /** The words of an enumeration. */
    public static <E> Choice<E> of(E[] values, Function<E, String> written) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E value : values) {
            words.put(written.apply(value), value);
        }
        return new Choice<>(words);
    }

    /** Words that stand for themselves. */
    public static Choice<String> of(String... words) {
        return of(words, Function.identity());
    }

    @Override
    public @Nullable T parse(String text, Spot spot, Complaints complaints) {
        T value = words.get(text);
        if (value == null) {
            complaints.add(Complaint.broken("bad-choice", spot)
                    .with("value", text)
                    .with("choices", String.join(", ", words.keySet()))
                    .suggesting(text, words.keySet()));
        }
        return value;
    }

    @Override
    public Notation notation() {
        return Notation.text("bad-choice", String.join("|", words.keySet()));
    }

    /** As a list, which editors offer. */
    @Override
    public JsonSchema schema(Captions captions) {
        return JsonSchema.ofType("string").with("enum", List.copyOf(words.keySet()));
    }
}
