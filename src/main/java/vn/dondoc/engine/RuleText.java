package vn.dondoc.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.dondoc.source.SourceFile;

/**
 * A file of rules or a catalogue, as it is written.
 *
 * @param name path for people
 */
record RuleText(String name, String text) {

    /** Names of the files that the build shipped, one a line, in order; it stands beside the compiled rules. */
    private static final String SHIPPED = "/META-INF/dondoc/rule-files";

    /** The digest of those files, which the build made. */
    private static final String DIGEST = "/META-INF/dondoc/rule-digest";

    private static final String FOLDER = "/vn/dondoc/rules/";

    /** The built-in rules and their catalogue, by name. */
    static List<RuleText> shipped() {
        return shipped(name -> true);
    }

    /** SHA-256 over the built-in rules and their catalogue, in lower-case hex. */
    static String shippedDigest() {
        return resource(DIGEST);
    }

    /** The catalogue of the built-in rules alone: a run that only judges needs no more of their text. */
    static List<RuleText> shippedCatalogue() {
        return shipped(RuleText::isCatalogue);
    }

    private static List<RuleText> shipped(Predicate<String> wanted) {
        List<RuleText> texts = new ArrayList<>();
        resource(SHIPPED)
                .lines()
                .filter(wanted)
                .forEach(name -> texts.add(new RuleText("rules/" + name, resource(FOLDER + name))));
        return texts;
    }

    boolean isCatalogue() {
        return isCatalogue(name);
    }

    private static boolean isCatalogue(String name) {
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
