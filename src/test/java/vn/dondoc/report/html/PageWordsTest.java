package vn.dondoc.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.model.Program.Language;

final class PageWordsTest {

    private static final PageWords VIETNAMESE = new PageWords(Language.VI);

    @ParameterizedTest
    @CsvSource({
        "0, 7, 0%",
        "7, 7, 100%",
        "1, 2, 50%",
        "1, 3, '33,3%'",
        "1, 8, '12,5%'",
        "9999, 10000, '99,9%'",
        "1, 10000, '0,1%'",
        "0, 0, –",
    })
    void whatIsNotAllNeverReadsAsAll(int part, int whole, String shown) {
        assertThat(VIETNAMESE.share(part, whole)).isEqualTo(shown);
    }

    @Test
    void ratesAreRoundedDown() {
        assertThat(VIETNAMESE.share(BigFraction.of(7999, 10000))).isEqualTo("79,9%");
        assertThat(VIETNAMESE.share(BigFraction.of(4, 5))).isEqualTo("80%");
        assertThat(VIETNAMESE.share(null)).isEqualTo("–");
    }

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        assertThat(keys("vi")).isEqualTo(keys("en"));
    }

    /** A sentence that no template says is not translated for nothing. */
    @Test
    void everySentenceIsSaid() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (Path root : Set.of(Path.of("src/main/jte"), Path.of("src/main/java/vn/dondoc/report/html"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    sources.append(Files.readString(file));
                }
            }
        }
        Set<String> said = new TreeSet<>();
        Matcher key = Pattern.compile("\"(page\\.[\\w.-]*)\"").matcher(sources);
        while (key.find()) {
            said.add(key.group(1));
        }

        assertThat(keys("vi"))
                .allMatch(one -> said.contains(one)
                        || said.stream().anyMatch(start -> start.endsWith(".") && one.startsWith(start)));
    }

    private static Set<String> keys(String language) throws IOException {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(PageWordsTest.class.getResourceAsStream(
                        "/vn/dondoc/messages/page_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }
}
