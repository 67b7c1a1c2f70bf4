package vn.dondoc.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes a file unreadable as a whole, and where that is. */
final class UnreadableTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`a: \\t- b`, syntax-tab, 1, 4",
                "`\\ta: b`, syntax-tab, 1, 1",
                "`a: b: c`, syntax-colon, 1, 5",
                "`a: 1⏎b⏎c: 2`, syntax-colon, 3, 1",
                "`a: %x`, syntax-character, 1, 4",
                "`a: 'x`, syntax-quote, 1, 6",
                "`a: \"x`, syntax-quote, 1, 6",
                "`a: [x`, syntax-bracket, 1, 6",
                "`a: {x: y`, syntax-bracket, 1, 9",
                "`a: 1⏎ b: 2`, syntax-colon, 2, 3",
                "`a: 'x' y`, syntax-indent, 1, 8",
                "`- a⏎b: 1`, syntax-indent, 2, 1",
                "`a: [b⏎] c: d`, syntax-indent, 2, 3",
                "`a: ,`, syntax-value, 1, 4",
                "`a: ]`, syntax-value, 1, 4",
                "`%YAML 9.9⏎---⏎a: 1`, syntax, 1, 1",
                "`a: &x b`, anchor, 1, 4",
                "`a: *x`, alias, 1, 4",
                "`a: !!str b`, tag, 1, 4",
                "`a: ! b`, tag, 1, 4",
                "`a: !x [b]`, tag, 1, 4",
                "`!!map {a: b}`, tag, 1, 1",
                "`&x [a]: b`, anchor, 1, 1",
                "`[a]: b`, key-not-scalar, 1, 1",
                "`? {a: b}⏎: c`, key-not-scalar, 1, 3",
                "`<<: {a: b}`, merge-key, 1, 1",
                "`x: 1⏎'<<': 2⏎<<: 3`, merge-key, 3, 1",
                "`a: \"\\uD800\"`, half-character, 1, 4",
                "`a: \"\\uDFFF\"`, half-character, 1, 4",
                "`đ😀: \u0007`, forbidden-character, 1, 5",
                "`a: 1⏎b: \u0007`, forbidden-character, 2, 4",
                "`a: 1\u0085b: \u0007`, forbidden-character, 2, 4",
                "`a: 1\u2028b: \u0007`, forbidden-character, 2, 4",
                "`a: 1\u2029b: \u0007`, forbidden-character, 2, 4",
            })
    void isToldByWhatItIsAndWhereItStands(String text, String what, int line, int column) {
        Problem problem = problem(text.replace("⏎", "\n").replace("\\t", "\t").getBytes(StandardCharsets.UTF_8));

        assertThat(problem.what()).isEqualTo(what);
        assertThat(problem.place()).isEqualTo(new Place("x.yaml", line, column));
        assertThat(problem.rule()).isEqualTo("DATA-01");
    }

    @Test
    void maps64DeepAreReadAndNoDeeper() {
        assertThat(SourceReader.read(file(deep(64))).problem()).isNull();
        assertThat(problem(deep(65).getBytes(StandardCharsets.UTF_8)).what()).isEqualTo("too-deep");
    }

    private static String deep(int levels) {
        return "{a: ".repeat(levels) + "1" + "}".repeat(levels);
    }

    @Test
    void whatIsQuotedIsNoLongerThanPeopleRead() {
        Problem problem = problem(("a: *" + "x".repeat(500)).getBytes(StandardCharsets.UTF_8));

        assertThat(problem.values().get("name")).hasSizeLessThan(200).endsWith("…");
    }

    @Test
    void aFailureOfTheSystemIsSaidWithoutThePath() {
        assertThat(Unreadable.reason(new AccessDeniedException("/home/a/x.yaml")))
                .isEqualTo("permission denied");
        assertThat(Unreadable.reason(new NoSuchFileException("/home/a/x.yaml"))).isEqualTo("no such file");
        assertThat(Unreadable.reason(new FileSystemException("/home/a/x.yaml", null, "Too many levels")))
                .isEqualTo("Too many levels");
        assertThat(Unreadable.reason(new FileSystemLoopException("/home/a"))).isEqualTo("FileSystemLoopException");
        assertThat(Unreadable.reason(new IOException("Is a directory"))).isEqualTo("Is a directory");
        assertThat(Unreadable.reason(new EOFException())).isEqualTo("EOFException");
    }

    @Test
    void namesWhatItFound() {
        assertThat(problem("a: *x".getBytes(StandardCharsets.UTF_8)).values()).containsEntry("name", "x");
        assertThat(problem("a: &x b".getBytes(StandardCharsets.UTF_8)).values()).containsEntry("name", "x");
        assertThat(problem("a: !!str b".getBytes(StandardCharsets.UTF_8)).values())
                .containsEntry("tag", "!!str");
        assertThat(problem("a: @x".getBytes(StandardCharsets.UTF_8)).values()).containsEntry("character", "@");
        assertThat(problem("a: ]".getBytes(StandardCharsets.UTF_8)).values()).containsEntry("found", "]");
        assertThat(problem("a: \u0007".getBytes(StandardCharsets.UTF_8)).values())
                .containsEntry("character", "U+0007");
        assertThat(problem("%YAML 9.9\n---\na: 1".getBytes(StandardCharsets.UTF_8))
                        .values())
                .containsEntry("detail", "found incompatible YAML document (version 1.* is required)");
    }

    @Test
    void aByteThatIsNoTextIsToldWhereItStands() {
        Problem problem = problem(new byte[] {'a', ':', ' ', '1', '\r', '\n', 'b', ':', (byte) 0xE9, 'x'});

        assertThat(problem.what()).isEqualTo("not-utf8");
        assertThat(problem.values()).containsEntry("byte", "E9");
        assertThat(problem.place()).isEqualTo(new Place("x.yaml", 2, 3));
    }

    @Test
    void aCharacterThatIsForbiddenIsToldBeforeAByteThatFollowsIt() {
        Problem problem = problem(new byte[] {'\r', 7, (byte) 0xFF});

        assertThat(problem.what()).isEqualTo("forbidden-character");
        assertThat(problem.place()).isEqualTo(new Place("x.yaml", 2, 1));
    }

    @Test
    void aMarkAtTheBeginningIsNoPartOfTheText() {
        Problem problem = problem("\uFEFFa: [".getBytes(StandardCharsets.UTF_8));

        assertThat(problem.place()).isEqualTo(new Place("x.yaml", 1, 5));
    }

    @Test
    void sixtyFourLevelsAreRead() {
        assertThat(SourceReader.read(file("[".repeat(64) + "]".repeat(64))).problem())
                .isNull();

        Problem deeper = problem(("[".repeat(65) + "]".repeat(65)).getBytes(StandardCharsets.UTF_8));
        assertThat(deeper.what()).isEqualTo("too-deep");
        assertThat(deeper.values()).containsEntry("limit", "64");
        assertThat(deeper.place()).isEqualTo(new Place("x.yaml", 1, 65));
    }

    @Test
    void aMillionNodesAreRead() {
        // The list is a node too.
        assertThat(SourceReader.read(file("- a\n".repeat(999_999))).problem()).isNull();

        Problem more = problem("- a\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        assertThat(more.what()).isEqualTo("too-many-nodes");
        assertThat(more.place()).isEqualTo(new Place("x.yaml", 1_000_000, 3));
    }

    @Test
    void sixteenMebibytesAreRead() {
        byte[] most = " ".repeat(SourceReader.MAX_BYTES).getBytes(StandardCharsets.UTF_8);
        assertThat(SourceReader.read(SourceFile.given("x.yaml", most)).problem())
                .isNull();

        Problem more = problem((" ".repeat(SourceReader.MAX_BYTES) + " ").getBytes(StandardCharsets.UTF_8));
        assertThat(more.what()).isEqualTo("too-large");
        assertThat(more.values()).containsEntry("limit", "16");
        assertThat(more.place()).isEqualTo(new Place("x.yaml", 1, 1));
    }

    private static Problem problem(byte[] bytes) {
        return Objects.requireNonNull(
                SourceReader.read(SourceFile.given("x.yaml", bytes)).problem());
    }

    private static SourceFile file(String text) {
        return SourceFile.given("x.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
