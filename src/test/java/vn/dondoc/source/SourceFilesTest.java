package vn.dondoc.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files a run reads, and what it says of arguments that name none. */
final class SourceFilesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        for (String name : List.of(
                "plans/b.yaml",
                "plans/a.yml",
                "plans/notes.txt",
                "plans/yaml",
                "plans/.hidden.yaml",
                "plans/.git/x.yaml",
                "plans/drafts/c.yaml",
                "plans/2023/drafts/d.yaml",
                "plans/2023/e.yaml",
                "empty/notes.txt",
                "single.txt")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "a: 1\n");
        }
    }

    @Test
    void readsTheYamlFilesOfFoldersInTheOrderOfTheirNames() {
        SourceFiles.Search search = search("plans");

        assertThat(names(search))
                .containsExactly(
                        "plans/2023/drafts/d.yaml",
                        "plans/2023/e.yaml",
                        "plans/a.yml",
                        "plans/b.yaml",
                        "plans/drafts/c.yaml");
        assertThat(search.missing()).isEmpty();
        assertThat(search.empty()).isEmpty();
        assertThat(search.problems()).isEmpty();
    }

    @Test
    void countsTheBytesOfFoldersAndOfFiles() {
        assertThat(search("plans").bytes()).isEqualTo(5 * 5);
        assertThat(search("single.txt").bytes()).isEqualTo(5);
        assertThat(search("plans", "single.txt").bytes()).isEqualTo(6 * 5);
    }

    @Test
    void aFolderIsEmptyWhateverWasWrongWithTheOneBefore(@TempDir Path outside) throws IOException {
        Path file = Files.writeString(outside.resolve("x.yaml"), "a: 1\n");
        Files.createSymbolicLink(folder.resolve("plans/away.yaml"), file);

        SourceFiles.Search search = search("plans", "empty");

        assertThat(search.problems()).hasSize(1);
        assertThat(search.empty()).containsExactly("empty");
    }

    @Test
    void readsWhatIsNamedWhateverItsNameAndOnce() {
        assertThat(names(search("single.txt", "plans/.hidden.yaml", "./single.txt", "plans/b.yaml", "plans")))
                .containsExactly(
                        "plans/.hidden.yaml",
                        "plans/2023/drafts/d.yaml",
                        "plans/2023/e.yaml",
                        "plans/a.yml",
                        "plans/b.yaml",
                        "plans/drafts/c.yaml",
                        "single.txt");
    }

    @Test
    void readsFilesAboveTheWorkingFolder() {
        SourceFiles.Search search =
                SourceFiles.search(folder.resolve("empty"), List.of("../single.txt", "."), List.of());

        assertThat(names(search)).containsExactly("../single.txt");
        assertThat(search.empty()).containsExactly(".");
    }

    @Test
    void tellsWhatIsNotThereAndWhatHoldsNothing() {
        SourceFiles.Search search = search("gone", "empty", "a\0b", "plans/b.yaml");

        assertThat(search.missing()).containsExactly("gone", "a\0b");
        assertThat(search.empty()).containsExactly("empty");
        assertThat(names(search)).containsExactly("plans/b.yaml");
    }

    @Test
    void followsALinkThatIsNamedAndNoneInside() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), Path.of("plans", "2023"));
        Files.createSymbolicLink(folder.resolve("empty/inside"), Path.of("..", "plans"));
        Files.createSymbolicLink(folder.resolve("empty/nowhere.yaml"), Path.of("gone.yaml"));
        Files.createSymbolicLink(folder.resolve("plans/folder.yaml"), Path.of("2023"));

        assertThat(names(search("link"))).containsExactly("link/drafts/d.yaml", "link/e.yaml");
        assertThat(names(search("empty"))).containsExactly("empty/nowhere.yaml");
        assertThat(names(search("plans"))).doesNotContain("plans/folder.yaml");
    }

    @Test
    void readsAFileAndALinkToItOnce() throws IOException {
        Files.createSymbolicLink(folder.resolve("plans/a-link.yaml"), Path.of("b.yaml"));

        assertThat(names(search("plans"))).contains("plans/a-link.yaml").doesNotContain("plans/b.yaml");
    }

    @ParameterizedTest
    @CsvSource({
        "drafts, 'plans/2023/e.yaml,plans/a.yml,plans/b.yaml'",
        "drafts/, 'plans/2023/e.yaml,plans/a.yml,plans/b.yaml'",
        "./plans/drafts, 'plans/2023/drafts/d.yaml,plans/2023/e.yaml,plans/a.yml,plans/b.yaml'",
        "plans/2023/**, 'plans/a.yml,plans/b.yaml,plans/drafts/c.yaml'",
        "**/drafts, 'plans/2023/e.yaml,plans/a.yml,plans/b.yaml'",
        "**/plans, 'plans/2023/drafts/d.yaml,plans/2023/e.yaml,plans/a.yml,plans/b.yaml,plans/drafts/c.yaml'",
        "b.yaml, 'plans/2023/drafts/d.yaml,plans/2023/e.yaml,plans/a.yml,plans/drafts/c.yaml'",
        "*.yaml, plans/a.yml",
        "*/b.yaml, 'plans/2023/drafts/d.yaml,plans/2023/e.yaml,plans/a.yml,plans/drafts/c.yaml'"
    })
    void leavesOutWhatAGlobNames(String glob, String left) {
        SourceFiles.Search search = SourceFiles.search(folder, List.of("plans"), List.of(Exclusion.of(glob)));

        assertThat(names(search)).containsExactly(left.split(","));
    }

    @Test
    void aGlobOfAnyDepthMatchesAtTheTopToo() {
        assertThat(Exclusion.of("**/x.yaml").matches(Path.of("x.yaml"))).isTrue();
        assertThat(Exclusion.of("**/x.yaml").matches(Path.of("a/b/x.yaml"))).isTrue();
        assertThat(Exclusion.of("x/y.yaml").matches(Path.of("a/x/y.yaml"))).isFalse();
        assertThat(Exclusion.of("x.yaml").matches(Path.of("/"))).isFalse();
    }

    private SourceFiles.Search search(String... arguments) {
        return SourceFiles.search(folder, List.of(arguments), List.of());
    }

    private static List<String> names(SourceFiles.Search search) {
        return search.files().stream().map(SourceFile::name).toList();
    }
}
