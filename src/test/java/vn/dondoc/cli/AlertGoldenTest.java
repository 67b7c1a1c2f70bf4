package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What alerts say, word for word: the files under {@code src/test/resources/alerts}. {@code -Dgolden.rewrite=true} writes
 * them anew, and fails.
 */
final class AlertGoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "alerts");
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    private String alert(String... more) {
        List<String> arguments = new ArrayList<>(List.of("alert", "plans/tay-ninh-2023"));
        arguments.addAll(
                List.of("--history", "jdbc:sqlite:" + folder.resolve("history.db"), "--channel", "outbox:" + outbox()));
        arguments.addAll(List.of(more));
        Run run = Run.in(PROJECT, arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private Path outbox() {
        return folder.resolve("outbox");
    }

    @ParameterizedTest
    @CsvSource({"vi, text", "en, text", "vi, json"})
    void everyMessageOfAUnit(String language, String format) throws IOException {
        compare(
                "phuong-4-" + language + "." + format,
                alert("--as-of", "2023-06-30", "--unit", "phuong-4", "--dry-run", "--lang", language, "-f", format));
    }

    @Test
    void theRunAndItsMailsAsTheyAreHandedOver() throws IOException {
        compare("run.text", alert("--as-of", "2023-06-30"));
        compare("head.eml", mail("phuong4.truong@example.org"));
        compare("chairman.eml", mail("chutich@example.org"));
    }

    @ParameterizedTest
    @CsvSource({"text", "json", "svg"})
    void twoWeeksPlayedThrough(String format) throws IOException {
        compare(
                "two-weeks." + format,
                alert("--from", "2023-06-01", "--to", "2023-06-14", "--step", "day", "--dry-run", "-f", format));
    }

    private String mail(String address) throws IOException {
        try (Stream<Path> files = Files.list(outbox())) {
            Path file = files.filter(one -> one.getFileName().toString().contains(address))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(file).replace("\r\n", "\n");
        }
    }

    private static void compare(String name, String text) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if (REWRITE) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    /** A rewrite proves nothing. */
    @AfterEach
    void aRewriteIsNoTest() {
        if (REWRITE) {
            fail("rewritten: look at the difference, then run again without golden.rewrite");
        }
    }
}
