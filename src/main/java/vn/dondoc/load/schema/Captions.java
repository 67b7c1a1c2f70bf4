package vn.dondoc.load.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What people are told of the fields, in both languages, by the path of a field: {@code UnitPlan.tasks.owner}. A path that
 * has no words of its own has those of its end ({@code tasks.owner}, {@code owner}), so that what means the same
 * everywhere is said once.
 */
public final class Captions {

    private static final String FOLDER = "/vn/dondoc/schema/";
    private static final String SAID = "said.";

    private final Map<String, String> descriptions;
    private final Map<String, String> examples;
    private final String path;

    private Captions(Map<String, String> descriptions, Map<String, String> examples, String path) {
        this.descriptions = descriptions;
        this.examples = examples;
        this.path = path;
    }

    /**
     * The built-in words and others.
     *
     * @param more further descriptions by path, in both languages
     */
    public static Captions of(Map<String, String> more) {
        Map<String, String> vi = read("fields_vi");
        Map<String, String> en = read("fields_en");
        if (!vi.keySet().equals(en.keySet())) {
            throw new IllegalStateException("fields_vi and fields_en describe different fields");
        }
        Map<String, String> descriptions = new HashMap<>();
        vi.forEach((key, words) -> descriptions.put(key, both(words, en.getOrDefault(key, ""))));
        descriptions.putAll(more);
        return new Captions(descriptions, read("examples"), "");
    }

    /** One text in both languages, as editors show it. */
    public static String both(String vi, String en) {
        return vi + "\n\n" + en;
    }

    /** The words for a field of the part that these are for. */
    public Captions under(String field) {
        return new Captions(descriptions, examples, path.isEmpty() ? field : path + "." + field);
    }

    /** A schema with the description of the field that these are for, and an example where there is one. */
    public JsonSchema caption(JsonSchema schema) {
        String description = find(descriptions);
        if (description == null) {
            throw new IllegalStateException("no words for " + path);
        }
        String example = find(examples);
        JsonSchema described = new JsonSchema(Map.of("description", description)).and(schema);
        return example == null ? described : described.with("examples", List.of(example));
    }

    /** A sentence that is not about a field. */
    public String say(String name) {
        String words = descriptions.get(SAID + name);
        if (words == null) {
            throw new IllegalStateException("no words for " + SAID + name);
        }
        return words;
    }

    private @Nullable String find(Map<String, String> words) {
        String end = path;
        while (true) {
            String found = words.get(end);
            int dot = end.indexOf('.');
            if (found != null || dot < 0) {
                return found;
            }
            end = end.substring(dot + 1);
        }
    }

    private static Map<String, String> read(String name) {
        String resource = FOLDER + name + ".properties";
        try (InputStream in = Captions.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + resource);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> words = new HashMap<>();
            properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
