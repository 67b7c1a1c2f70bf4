package vn.dondoc.load.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a single value may be written. A document's fields type their values, quoted or not; an editor has typed them
 * before it asks: {@code 1.10} is a number to it, also where an id is due. So a notation names every type that a good
 * value may be taken for, and a pattern for what it takes as text.
 *
 * @param name key of the sentence for a text that does not match the pattern
 * @param types types that a value may be taken for
 * @param pattern regular expression that a text must match as a whole, in the syntax that Java and ECMAScript share; null
 *     where every text will do
 * @param min least value of what is taken for a number, or null
 * @param max greatest one, or null
 * @param examples good values
 */
public record Notation(
        String name,
        Set<String> types,
        @Nullable String pattern,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        List<?> examples) {

    private static final String WHITE =
            "\\t-\\r\\u001c-\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

    /** White space around a name. */
    public static final String SPACES = "[" + WHITE + "]*";

    /** A text that is not blank. */
    public static final String NOT_BLANK = "[\\s\\S]*[^" + WHITE + "][\\s\\S]*";

    public static Notation text(String name, @Nullable String pattern, Object... examples) {
        return new Notation(name, Set.of("string"), pattern, null, null, List.of(examples));
    }

    /** That a value of these types may be meant too. */
    public Notation orTakenFor(String... more) {
        Set<String> all = new LinkedHashSet<>(types);
        all.addAll(List.of(more));
        return new Notation(name, all, pattern, min, max, examples);
    }

    /** That what is taken for a number lies in a range. */
    public Notation between(@Nullable BigDecimal least, @Nullable BigDecimal greatest) {
        return new Notation(name, types, pattern, least, greatest, examples);
    }

    /** One of several notations, of which at most one takes numbers. */
    public static Notation anyOf(String name, List<Notation> notations, List<?> examples) {
        Set<String> types = new LinkedHashSet<>();
        List<String> patterns = new ArrayList<>();
        BigDecimal min = null;
        BigDecimal max = null;
        for (Notation notation : notations) {
            types.addAll(notation.types());
            patterns.add(notation.pattern() == null ? "[\\s\\S]*" : notation.pattern());
            min = notation.min() == null ? min : notation.min();
            max = notation.max() == null ? max : notation.max();
        }
        return new Notation(name, types, String.join("|", patterns), min, max, examples);
    }

    /** The schema of such values. */
    public JsonSchema schema(Captions captions) {
        JsonSchema schema = JsonSchema.ofType(List.copyOf(new TreeSet<>(types).descendingSet()));
        if (pattern != null) {
            schema = schema.with("pattern", "^(" + pattern + ")$");
            schema = schema.with("patternErrorMessage", captions.say(name));
        }
        if (min != null) {
            schema = schema.with("minimum", min);
        }
        if (max != null) {
            schema = schema.with("maximum", max);
        }
        return examples.isEmpty() ? schema : schema.with("examples", examples);
    }
}
