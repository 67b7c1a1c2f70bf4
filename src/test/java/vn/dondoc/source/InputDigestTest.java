package vn.dondoc.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class InputDigestTest {

    @Test
    void isThatOfNamesAndContents() {
        InputDigest digest = new InputDigest();
        digest.add(part("a.yaml", "abc"));

        // printf '6 a.yaml %s\n' "$(printf abc | sha256sum | cut -c 1-64)" | sha256sum
        assertThat(SourceReader.sha256("abc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(digest.sha256()).isEqualTo("014f369a3d74c5655dd26724505c9ead6af9591f42d08008b2c89bf28903d0e2");
    }

    @Test
    void isTheSameWheneverItIsWorkedOut() {
        InputDigest late = new InputDigest();
        late.add(part("a.yaml", "abc"));
        InputDigest early = new InputDigest();
        early.add(part("a.yaml", "abc").workedOut());

        assertThat(early.sha256()).isEqualTo(late.sha256()).isEqualTo(late.sha256());
    }

    @Test
    void tellsNamesContentsAndOrderApart() {
        assertThat(digest("a", "bc")).isNotEqualTo(digest("ab", "c")).isNotEqualTo(digest("a", "bd"));
        assertThat(digest("a", "x", "b", "y")).isNotEqualTo(digest("b", "y", "a", "x"));
        assertThat(digest()).isEqualTo(SourceReader.sha256(new byte[0]));
    }

    private static String digest(String... namesAndContents) {
        InputDigest digest = new InputDigest();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            digest.add(part(namesAndContents[i], namesAndContents[i + 1]));
        }
        return digest.sha256();
    }

    private static InputDigest.Part part(String name, String content) {
        return InputDigest.Part.of(name, ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8)));
    }
}
