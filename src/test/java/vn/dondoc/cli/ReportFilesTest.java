package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReportFilesTest {

    @TempDir
    private Path folder;

    private void report(String... names) throws IOException {
        ReportFiles files = ReportFiles.in(folder.resolve("out"), "out");
        for (String name : names) {
            files.file(name, out -> out.write(name.getBytes(StandardCharsets.UTF_8)));
        }
        files.finish();
    }

    @Test
    void whatIsOutOfDateGoesAndWhatIsAPersonsOwnStays() throws IOException {
        report("index.html", "letters/phuong-1.docx", "letters/phuong-2.docx");
        Files.writeString(folder.resolve("out/notes.txt"), "mine");

        report("index.html", "letters/phuong-2.docx");

        assertThat(folder.resolve("out/index.html")).hasContent("index.html");
        assertThat(folder.resolve("out/letters/phuong-1.docx")).doesNotExist();
        assertThat(folder.resolve("out/letters/phuong-2.docx")).exists();
        assertThat(folder.resolve("out/notes.txt")).hasContent("mine");
    }

    @Test
    void aForgedListRemovesNothingOutsideOfTheFolder() throws IOException {
        Files.writeString(folder.resolve("precious.txt"), "precious");
        Files.createDirectory(folder.resolve("out"));
        Files.writeString(
                folder.resolve("out/" + ReportFiles.LIST), "../precious.txt\n/etc/hosts\nout/../../precious.txt\n");

        report("index.html");

        assertThat(folder.resolve("precious.txt")).hasContent("precious");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../x", "a/../../x", "/x", "a//b", ".hidden", "tệp.html", "a\\b", "a/", "x\n"})
    void namesThatLeadElsewhereAreRefused(String name) {
        ReportFiles files = ReportFiles.in(folder, "out");

        assertThatThrownBy(() -> files.file(name, out -> {})).isInstanceOf(IllegalArgumentException.class);
    }
}
