package vn.dondoc.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Program.Language;
import vn.dondoc.source.Place;
import vn.dondoc.source.SourceFile;
import vn.dondoc.source.SourceReader;

/**
 * Words that a rule folder brings: {@code messages_vi.properties} and {@code messages_en.properties}, UTF-8, with the
 * keys {@code <ID>.message} and {@code <ID>.remedy}.
 */
public final class MessageFiles {

    private final Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);
    private final List<RuleFault> faults = new ArrayList<>();

    private MessageFiles() {}

    /** Whether a file of a rule folder holds words. */
    public static boolean isMessages(String name) {
        return language(name) != null;
    }

    /**
     * The sentences of files, by language and key; other files are passed over.
     *
     * @throws RuleErrors where any of them cannot be used, with everything that is wrong
     */
    public static Map<Language, Map<String, String>> read(List<SourceFile> files) throws RuleErrors {
        MessageFiles read = new MessageFiles();
        files.forEach(read::add);
        if (!read.faults.isEmpty()) {
            throw new RuleErrors(read.faults);
        }
        return read.words;
    }

    private void add(SourceFile file) {
        Language language = language(file.name());
        if (language == null) {
            return;
        }
        try (InputStream in = file.content().open()) {
            byte[] bytes = in.readNBytes(SourceReader.MAX_BYTES + 1);
            if (bytes.length > SourceReader.MAX_BYTES) {
                throw new IOException("> 16 MiB");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            Properties properties = new Properties();
            properties.load(new StringReader(text));
            for (String key : properties.stringPropertyNames()) {
                sentence(file, text, language, key, properties.getProperty(key));
            }
        } catch (IOException | IllegalArgumentException e) {
            fault(new Place(file.name(), 1, 1), e);
        }
    }

    private void sentence(SourceFile file, String text, Language language, String key, String written) {
        try {
            Template.parse(written);
            words.computeIfAbsent(language, l -> new HashMap<>()).put(key, written);
        } catch (IllegalArgumentException e) {
            fault(new Place(file.name(), lineOf(key, text), 1), e);
        }
    }

    private void fault(Place place, Exception e) {
        String detail = Visible.text(String.valueOf(e.getMessage()), 120);
        faults.add(new RuleFault(
                place,
                null,
                new Bilingual(
                        "Không dùng được tệp câu chữ (" + detail + ").",
                        "The message file cannot be used (" + detail + ").")));
    }

    private static int lineOf(String key, String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(key)) {
                return i + 1;
            }
        }
        return 1;
    }

    private static @Nullable Language language(String file) {
        for (Language language : Language.values()) {
            String name = "messages_" + Words.code(language) + ".properties";
            if (file.equals(name) || file.endsWith("/" + name)) {
                return language;
            }
        }
        return null;
    }
}
