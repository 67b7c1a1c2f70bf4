package vn.dondoc.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.source.SourceFile;

/**
 * A file of rules or a catalogue, as it is written.
 *
 * @param name path for people
 */
record RuleText(String name, String text) {

    /** Names of the files that the build shipped, one a line; it stands beside the compiled rules. */
    private static final String SHIPPED = "/META-INF/dondoc/rule-files";

    private static final String FOLDER = "/vn/dondoc/rules/";

    /** The built-in rules and their catalogue, by name. */
    static List<RuleText> shipped() {
        List<RuleText> texts = new ArrayList<>();
        resource(SHIPPED).lines().forEach(name -> texts.add(new RuleText("rules/" + name, resource(FOLDER + name))));
        return texts;
    }

    boolean isCatalogue() {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    SourceFile file() {
        return SourceFile.given(name, bytes());
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String resource(String path) {
        try (InputStream in = RuleText.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
