package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The operating system tells of changes: each test ends when it has. */
@Timeout(60)
final class FolderChangesTest {

    @TempDir
    private Path folder;

    @Test
    void tellsOfFilesThatAreNewChangedAndGone() throws Exception {
        Path file = folder.resolve("a.yaml");
        try (FolderChanges changes = FolderChanges.of(List.of(folder))) {
            Files.writeString(file, "a: 1");
            assertThat(changes.await()).isTrue();
            Files.writeString(file, "a: 2");
            assertThat(changes.await()).isTrue();
            Files.delete(file);
            assertThat(changes.await()).isTrue();
        }
    }

    @Test
    void tellsOfFoldersInFoldersThatAreNew() throws Exception {
        try (FolderChanges changes = FolderChanges.of(List.of(folder))) {
            Path inner = Files.createDirectories(folder.resolve("units/phuong-1"));
            assertThat(changes.await()).isTrue();
            Files.writeString(inner.resolve("a.yml"), "a: 1");
            assertThat(changes.await()).isTrue();
        }
    }

    @Test
    void tellsOfOneFileThatWasNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("a.yaml"), "a: 1");
        try (FolderChanges changes = FolderChanges.of(List.of(file))) {
            Files.writeString(file, "a: 2");
            assertThat(changes.await()).isTrue();
        }
    }
}
