package vn.dondoc.finding;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Program.Language;

/** The sentences of one language, by key. Those of a user's rules lie over the built-in ones. */
public final class Words {

    private static final List<String> BUNDLES = List.of("messages", "data");

    private final Language language;
    private final Map<String, Template> templates = new HashMap<>();

    private Words(Language language) {
        this.language = language;
    }

    /**
     * The built-in sentences and others.
     *
     * @param more sentences of further rules, by key; they replace built-in ones of the same key
     */
    public static Words of(Language language, Map<String, String> more) {
        Words words = new Words(language);
        String suffix = "_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        for (String bundle : BUNDLES) {
            words.add(read("/vn/dondoc/messages/" + bundle + suffix));
        }
        more.forEach((key, text) -> words.templates.put(key, Template.of(text)));
        return words;
    }

    Language language() {
        return language;
    }

    boolean has(String key) {
        return templates.containsKey(key);
    }

    @Nullable
    Template find(String key) {
        return templates.get(key);
    }

    Template get(String key) {
        return Objects.requireNonNull(templates.get(key), () -> "no words for " + key + " in " + language);
    }

    private void add(Properties bundle) {
        bundle.stringPropertyNames().forEach(key -> templates.put(key, Template.of(bundle.getProperty(key))));
    }

    private static Properties read(String resource) {
        Properties bundle = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8)) {
            bundle.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return bundle;
    }
}
