package vn.dondoc.load.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A schema of JSON Schema draft 2020-12.
 *
 * @param keywords in the order in which they are written; values are texts, numbers, booleans, lists, maps and schemas
 */
public record JsonSchema(Map<String, Object> keywords) {

    private static final String TYPE = "type";

    public JsonSchema {
        keywords = Collections.unmodifiableMap(new LinkedHashMap<>(keywords));
    }

    /** Anything will do. */
    public static JsonSchema any() {
        return new JsonSchema(Map.of());
    }

    /** A value of one of these types: {@code string}, {@code object} ... */
    public static JsonSchema ofType(List<String> types) {
        return any().with(TYPE, types.size() == 1 ? types.get(0) : types);
    }

    public static JsonSchema ofType(String type) {
        return any().with(TYPE, type);
    }

    /** A map that has at least these keys; other values than maps pass. */
    public static JsonSchema having(List<String> keys) {
        return any().with("required", keys);
    }

    /** A map that gives a key a value: null, which in a document is an absent field, does not. */
    public static JsonSchema giving(String key) {
        return having(List.of(key)).with("properties", Map.of(key, any().with("not", ofType("null"))));
    }

    /** With one keyword more; one that is there already is replaced. */
    public JsonSchema with(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(keywords);
        more.put(keyword, value);
        return new JsonSchema(more);
    }

    /** With all keywords of another; those that are there already are replaced. */
    public JsonSchema and(JsonSchema other) {
        Map<String, Object> all = new LinkedHashMap<>(keywords);
        all.putAll(other.keywords);
        return new JsonSchema(all);
    }

    /** Without one of the keywords. */
    public JsonSchema without(String keyword) {
        Map<String, Object> fewer = new LinkedHashMap<>(keywords);
        fewer.remove(keyword);
        return new JsonSchema(fewer);
    }

    /** Takes null too, which in a document is an absent field. */
    public JsonSchema orNull() {
        if (!keywords.containsKey(TYPE)) {
            return this;
        }
        JsonSchema nullable = withTypes(List.of("null"));
        if (!(keywords.get("enum") instanceof List<?> words)) {
            return nullable;
        }
        List<@Nullable Object> more = new ArrayList<>(words);
        more.add(null);
        return nullable.with("enum", Collections.unmodifiableList(more));
    }

    /**
     * Takes what either takes. Keywords hold only values of their own type to account, so those of a single value, of a
     * map and of a list can stand beside each other: an editor then tells exactly which field is wrong.
     *
     * @throws IllegalArgumentException where both have a keyword of the same name
     */
    public JsonSchema or(JsonSchema other) {
        JsonSchema both = withTypes(other.types());
        for (Map.Entry<String, Object> keyword : other.keywords.entrySet()) {
            if (!keyword.getKey().equals(TYPE)) {
                if (both.keywords.containsKey(keyword.getKey())) {
                    throw new IllegalArgumentException("both have " + keyword.getKey());
                }
                both = both.with(keyword.getKey(), keyword.getValue());
            }
        }
        return both;
    }

    private JsonSchema withTypes(List<String> more) {
        List<String> types = new ArrayList<>(types());
        new TreeSet<>(more).stream().filter(type -> !types.contains(type)).forEach(types::add);
        return with(TYPE, types.size() == 1 ? types.get(0) : List.copyOf(types));
    }

    private List<String> types() {
        Object types = keywords.get(TYPE);
        return types instanceof List<?> several
                ? several.stream().map(Object::toString).toList()
                : types == null ? List.of() : List.of(types.toString());
    }
}
