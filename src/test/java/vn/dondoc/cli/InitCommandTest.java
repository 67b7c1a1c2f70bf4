package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code init}: what it makes passes, and what is there stays. */
final class InitCommandTest {

    @TempDir
    private Path folder;

    @Test
    void makesAWorkspaceThatPasses() {
        Run made = Run.in(folder, "init", "new/one");

        assertThat(made.code()).isZero();
        assertThat(made.err()).isEmpty();
        assertThat(made.out()).contains("plans/program.yaml").contains("Bước tiếp / next");
        Run check = Run.in(folder.resolve("new/one"), "check", "plans", "--fail-on", "info");
        assertThat(check.code()).as(check.out() + check.err()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-01-01",
                "2023-01-31",
                "2024-02-28",
                "2024-02-29",
                "2025-04-05",
                "2025-11-30",
                "2026-12-14",
                "2026-12-31"
            })
    void passesOnTheDayOnWhichItIsMadeWhateverDay(String day) throws IOException {
        Starter.write(folder, Starter.files(CiFiles.NONE, LocalDate.parse(day)));

        Run check = Run.in(folder, "check", "plans", "--as-of", day, "--fail-on", "info");

        assertThat(check.code()).as(check.out() + check.err()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "github,     .github/workflows/dondoc.yml",
        "gitlab,     .gitlab-ci.yml",
        "jenkins,    Jenkinsfile",
        "pre-commit, .pre-commit-config.yaml",
    })
    void addsTheFileOfACiService(String service, String file) throws IOException {
        assertThat(Run.in(folder, "init", ".", "--ci", service).code()).isZero();

        assertThat(Files.readString(folder.resolve(file)))
                .contains("dondoc")
                .contains(Version.number())
                .doesNotContain("{{");
    }

    @Test
    void givesEditorsASchemaThatGitDoesNotKeep() throws IOException {
        Run.in(folder, "init", ".");

        assertThat(new ObjectMapper()
                        .readTree(folder.resolve(".dondoc/schema.json").toFile())
                        .at("/$defs/Program/type"))
                .hasToString("\"object\"");
        assertThat(Files.readString(folder.resolve(".dondoc/.gitignore"))).contains("\n*\n");
        for (String file : new String[] {"units", "program", "phuong-1"}) {
            assertThat(folder.resolve("plans/" + file + ".yaml"))
                    .content()
                    .startsWith("# yaml-language-server: $schema=../.dondoc/schema.json\n");
        }
    }

    @Test
    void overwritesNothingAndThenWritesNothing() throws IOException {
        Files.createDirectories(folder.resolve("plans"));
        Files.writeString(folder.resolve("plans/units.yaml"), "mine");
        Files.writeString(folder.resolve(".dondoc.yaml"), "mine");

        Run run = Run.in(folder, "init", ".", "--ci", "github");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("units.yaml").contains(".dondoc.yaml");
        assertThat(folder.resolve("plans/units.yaml")).hasContent("mine");
        assertThat(folder.resolve("plans").toFile().list()).containsExactly("units.yaml");
        assertThat(folder.resolve(".github")).doesNotExist();
    }

    @Test
    void goesBesideWhatARepositoryHolds() throws IOException {
        Files.writeString(folder.resolve("README.md"), "mine");

        assertThat(Run.in(folder, "init", ".").code()).isZero();
        assertThat(folder.resolve("README.md")).hasContent("mine");
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        assertThat(Run.in(folder, "init", ".", "--ci", "githb").err()).contains("github");
        assertThat(Run.in(folder, "init").code()).isEqualTo(2);
        Files.writeString(folder.resolve("file"), "");
        Run run = Run.in(folder, "init", "file");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("file").doesNotContain("\tat ");
    }
}
