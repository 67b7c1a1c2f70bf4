package vn.dondoc.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file for each message, whatever the address. */
final class OutboxTest {

    @TempDir
    private Path folder;

    private static Message to(String address) {
        return new Message("2023-06-30.0123456789abcdef@x.org", address, "s", Office.DAY, List.of(), "content");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aMessageHandedOverTwiceIsOneFile() throws IOException {
        Outbox outbox = new Outbox(folder.resolve("out"));
        outbox.deliver(to("a@example.org"));
        outbox.deliver(to("a@example.org"));

        assertThat(files()).containsExactly("2023-06-30-a@example.org-01234567.eml");
        assertThat(folder.resolve("out").resolve(files().get(0))).hasContent("content");
    }

    @Test
    void noAddressLeavesTheFolder() throws IOException {
        Outbox outbox = new Outbox(folder.resolve("out"));
        outbox.deliver(to("../../a/b|c*d@example.org"));
        outbox.deliver(to("x".repeat(300) + "@example.org"));

        assertThat(files()).hasSize(2);
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).hasSize(1);
        }
    }

    @Test
    void aFolderThatCannotBeIsDown() throws IOException {
        Files.writeString(folder.resolve("out"), "a file");

        assertThat(new Outbox(folder.resolve("out"))
                        .deliver(to("a@example.org"))
                        .state())
                .isEqualTo(Outcome.State.DOWN);
    }
}
