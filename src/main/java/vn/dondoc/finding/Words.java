package vn.dondoc.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Program.Language;

/** The sentences of one language, by key. Those of a user's rules lie over the built-in ones. */
public final class Words {

    /** Of the documents read, of the rules, and of the text output. */
    private static final List<String> BUNDLES = List.of("data", "messages", "text");

    private static final String FOLDER = "/vn/dondoc/messages/";

    private final Language language;
    private final Map<String, String> written = new HashMap<>();

    /** Most runs say few of the sentences: each is parsed when it is first said. */
    private final Map<String, Template> parsed = new ConcurrentHashMap<>();

    private Words(Language language) {
        this.language = language;
    }

    /**
     * The built-in sentences and others.
     *
     * @param more sentences of further rules, by key (see {@link MessageFiles}); they replace built-in ones
     */
    public static Words of(Language language, Map<String, String> more) {
        Words words = new Words(language);
        for (String bundle : BUNDLES) {
            words.read(FOLDER + bundle + "_" + code(language) + ".properties");
        }
        words.written.putAll(more);
        return words;
    }

    /**
     * The built-in sentences and those of one more bundle, which other runs do not need.
     *
     * @param bundle {@code explain}, or the name of another file of sentences beside it
     */
    public static Words with(String bundle, Language language) {
        Words words = of(language, Map.of());
        words.read(FOLDER + bundle + "_" + code(language) + ".properties");
        return words;
    }

    /** {@code vi} or {@code en}, as in the names of bundles. */
    public static String code(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    Language language() {
        return language;
    }

    /** A sentence; null where there is none. */
    @Nullable
    Template find(String key) {
        String words = written.get(key);
        return words == null ? null : parsed.computeIfAbsent(key, k -> Template.parse(words));
    }

    /** Whether there is a sentence, or one for some case of it ({@code <key>.<case>}). */
    public boolean has(String key) {
        return written.containsKey(key) || written.keySet().stream().anyMatch(other -> other.startsWith(key + "."));
    }

    /** A sentence that is known to be there. */
    Template get(String key) {
        Template template = find(key);
        if (template == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + code(language));
        }
        return template;
    }

    /** A sentence that has no placeholders. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** A sentence, filled with texts and whole numbers. */
    public String say(String key, Map<String, ?> values) {
        return get(key).fill(slot -> {
            Object value = values.get(slot.name());
            return value == null ? null : new Figures(this).text(value, slot);
        });
    }

    private void read(String resource) {
        try (InputStream in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + resource);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            properties.forEach((key, value) -> written.put(key.toString(), value.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
