package vn.dondoc.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Reading a file again. */
final class SourceReaderTest {

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

    private static SourceFile file(String text) {
        return SourceFile.given("x.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
