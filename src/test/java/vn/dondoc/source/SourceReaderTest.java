package vn.dondoc.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Reading a file again. */
final class SourceReaderTest {

    @Test
    void documentsAreCountedWithThoseThatAreEmpty() {
        ReadFile read = SourceReader.read(
                SourceFile.given("x.yaml", "a: 1\n---\n---\nb: 2\n---\nc: 3\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(read.documents()).extracting(SourceDocument::index).containsExactly(0, 2, 3);
    }

    @Test
    void theSameBytesAreNotParsedAgain() {
        ReadFile first = SourceReader.read(file("a: 1"));

        assertThat(SourceReader.read(file("a: 1"), first)).isSameAs(first);
        assertThat(SourceReader.read(file("a: 2"), first)).isEqualTo(SourceReader.read(file("a: 2")));
    }

    @Test
    void whatCouldNotBeReadIsTriedAgain() {
        SourceFile gone = new SourceFile("x.yaml", () -> {
            throw new IOException("gone");
        });
        ReadFile unreadable = SourceReader.read(gone);
        assertThat(unreadable.problem()).isNotNull();

        // An empty file has the same bytes as one of which nothing could be read.
        assertThat(SourceReader.read(file(""), unreadable).problem()).isNull();
        assertThat(SourceReader.read(gone, SourceReader.read(file("a: 1"))).problem())
                .isNotNull();
    }

    /** The parser says this in another way than everything else. */
    @Test
    void aKeyBehindABracketIsToldWhereItStands() {
        Problem problem = problem("a:\n  b: [c\n] d: e\n");

        assertThat(problem.what()).isEqualTo("syntax-indent");
        assertThat(problem.place()).isEqualTo(new Place("x.yaml", 3, 3));
    }

    @Test
    void aReturnAloneEndsALine() {
        assertThat(problem("a: 1\rb: [\r").place()).isEqualTo(new Place("x.yaml", 3, 1));
    }

    private static Problem problem(String text) {
        return Objects.requireNonNull(SourceReader.read(file(text)).problem());
    }

    private static SourceFile file(String text) {
        return SourceFile.given("x.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
