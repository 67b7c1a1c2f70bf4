package vn.dondoc.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences of workbook and drafts. */
final class OfficeWordsTest {

    @ParameterizedTest
    @CsvSource({"draft, docx, draft", "office, xlsx, sheet"})
    void bothLanguagesSayTheSameAndNothingIsTranslatedForNothing(String bundle, String folder, String prefix)
            throws IOException {
        Set<String> said = said(folder, prefix);

        assertThat(keys(bundle, "vi")).isEqualTo(keys(bundle, "en"));
        assertThat(keys(bundle, "vi"))
                .allMatch(key -> said.stream()
                        .anyMatch(start ->
                                key.equals(start) || key.startsWith(start.endsWith(".") ? start : start + ".")));
    }

    private static Set<String> said(String folder, String prefix) throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/vn/dondoc/report/office", folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher key = Pattern.compile("\"(" + prefix + "\\.[\\w.-]*)\"").matcher(Files.readString(file));
                while (key.find()) {
                    said.add(key.group(1));
                }
            }
        }
        return said;
    }

    private static Set<String> keys(String bundle, String language) throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(
                Path.of("src/main/resources/vn/dondoc/messages", bundle + "_" + language + ".properties"))) {
            words.load(in);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }
}
