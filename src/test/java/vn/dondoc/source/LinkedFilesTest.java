package vn.dondoc.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links among the files of a run: what lies outside is not for those to see who may propose a change. */
final class LinkedFilesTest {

    @TempDir
    private Path folder;

    private Path work;

    @BeforeEach
    void aWorkingDirectoryWithPlansAndASecretBesideIt() throws IOException {
        work = Files.createDirectories(folder.resolve("work"));
        Files.createDirectories(work.resolve("plans/part"));
        Files.writeString(folder.resolve("secret.yaml"), "password: 1\n");
        Files.writeString(work.resolve("shared.yaml"), "kind: Units\n");
        Files.writeString(work.resolve("plans/part/own.yaml"), "kind: Units\n");
    }

    @Test
    void aLinkIntoTheFolderOrTheWorkingDirectoryIsReadUnderItsFirstName() throws IOException {
        link("plans/a.yaml", "part/own.yaml");
        link("plans/b.yaml", "../shared.yaml");

        SourceFiles.Search search = search("plans");

        assertThat(search.files()).extracting(SourceFile::name).containsExactly("plans/a.yaml", "plans/b.yaml");
        assertThat(search.problems()).isEmpty();
    }

    @Test
    void aLinkThatLeadsOutIsNotReadAndSaidSo() throws IOException {
        link("plans/straight.yaml", "../../secret.yaml");
        link("plans/through.yaml", "straight.yaml");
        link("plans/whole.yaml", folder.resolve("secret.yaml").toString());

        SourceFiles.Search search = search("plans");

        assertThat(search.files()).extracting(SourceFile::name).containsExactly("plans/part/own.yaml");
        assertThat(search.problems())
                .allMatch(problem -> problem.what().equals("link-outside"))
                .extracting(problem -> problem.place().file())
                .containsExactly("plans/straight.yaml", "plans/through.yaml", "plans/whole.yaml");
    }

    @Test
    void whatTheCommandLineNamesIsReadWhereverItLeads() throws IOException {
        link("named.yaml", "../secret.yaml");
        link("outside", "..");

        assertThat(search("named.yaml").files()).extracting(SourceFile::name).containsExactly("named.yaml");
        assertThat(search("outside").files()).extracting(SourceFile::name).contains("outside/secret.yaml");
        assertThat(search("outside").problems()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNotCalledByItsPathOnThisMachine() throws IOException {
        link("plans/gone.yaml", "nowhere.yaml");

        SourceFile gone = search("plans").files().get(0);
        Problem problem = Objects.requireNonNull(SourceReader.read(gone).problem());

        assertThat(problem.place().file()).isEqualTo("plans/gone.yaml");
        assertThat(problem.values()).containsEntry("detail", "no such file");
    }

    private SourceFiles.Search search(String argument) {
        return SourceFiles.search(work, List.of(argument), List.of());
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(work.resolve(name), Path.of(target));
    }
}
