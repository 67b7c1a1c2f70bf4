package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged jar and the launcher, run as processes: standard output, standard error and exit code. */
final class PackagedIT {

    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Path JAR =
            Path.of(System.getProperty("build.directory")).toAbsolutePath().resolve("dondoc.jar");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** With spaces and letters beyond ASCII, as offices name their folders. */
    @TempDir
    private Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("Kế hoạch năm 2023"));
    }

    private Ended dondoc(Map<String, String> variables, List<String> javaOptions, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-Xmx256m", "-XX:TieredStopAtLevel=1"));
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return run(variables, "", command);
    }

    private Ended run(Map<String, String> variables, String input, List<String> command)
            throws IOException, InterruptedException {
        return Ended.run(folder, temporary, variables, input, command);
    }

    private Ended check(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("check"));
        all.addAll(List.of(arguments));
        return dondoc(Map.of(), List.of(), all.toArray(String[]::new));
    }

    private void copy(String workspace) throws IOException {
        Path from = ROOT.resolve(workspace);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    @Test
    void cleanWorkspace() throws Exception {
        copy("plans/minimal");

        Ended ended = check(".", "--as-of", "2023-06-30");

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).endsWith("Không có vi phạm.\n");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void findingsAreTheSameInAProcessAsInATest() throws Exception {
        copy("src/test/resources/golden/many/input");

        Ended ended = check(".", "--as-of", "2023-06-30");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).isEqualTo(Files.readString(ROOT.resolve("src/test/resources/golden/many/text")));
        assertThat(ended.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check                              | Xem / see: dondoc check --help",
                "check nowhere                      | không có tệp hoặc thư mục: nowhere",
                "check .                            | không có tệp .yaml hoặc .yml nào trong .",
                "check . --as-of 30/06/2023         | 30/06/2023",
                "chekc .                            | check",
                "check . --failon error             | --fail-on",
                "                                   | Xem / see: dondoc --help",
            })
    void whatCannotRunSaysWhyAndIsTwo(String arguments, String said) throws Exception {
        Ended ended = dondoc(Map.of(), List.of(), arguments == null ? new String[0] : arguments.split(" +"));

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains(said).doesNotContain("\tat ", "Exception");
    }

    @Test
    void aRunWithoutAProgramIsNeverGreen() throws Exception {
        Files.writeString(folder.resolve("units.yaml"), "kind: Units\nunits: [{id: a, name: A, type: ward}]\n");

        Ended ended = check(".");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("kind: Program");
    }

    @Test
    void aBrokenConfigurationIsTwoAndNamesItsPlace() throws Exception {
        copy("plans/minimal");
        Files.writeString(folder.resolve(".dondoc.yaml"), "fail-on: error\nfail-onn: error\n");

        Ended ended = check(".", "--as-of", "2023-06-30");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains(".dondoc.yaml:2:1", "fail-on");
    }

    @ParameterizedTest
    @CsvSource({"C, tr, TR, Pacific/Kiritimati", "ar_EG.UTF-8, ar, EG, America/Los_Angeles", "POSIX, th, TH, UTC"})
    void languageAndTimeZoneOfTheMachineChangeNoByte(String lang, String language, String country, String zone)
            throws Exception {
        copy("src/test/resources/golden/many/input");
        // The locale C knows no letter beyond ASCII.
        Map<String, String> variables = Map.of(
                "LANG",
                lang,
                "LC_ALL",
                lang,
                "TZ",
                zone,
                "JAVA_HOME",
                System.getProperty("java.home"),
                "DONDOC_JAVA_OPTS",
                "-Duser.language=" + language + " -Duser.country=" + country + " -Duser.timezone=" + zone);

        Ended ended = run(
                variables,
                "",
                List.of(ROOT.resolve("dondoc").toString(), "check", ".", "--as-of", "2023-06-30", "--threads", "2"));

        assertThat(ended.out()).isEqualTo(Files.readString(ROOT.resolve("src/test/resources/golden/many/text")));
    }

    /** Reads up to a line that ends so; the process goes on. */
    private static String upTo(String end, BufferedReader reader) throws IOException {
        StringBuilder read = new StringBuilder();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            read.append(line).append('\n');
            if (line.endsWith(end)) {
                return read.toString();
            }
        }
        throw new AssertionError("ended before “" + end + "”: " + read);
    }

    @Test
    @Timeout(120)
    void watchingJudgesAgainWhenAFileIsEditedAndEndsCleanly() throws Exception {
        copy("plans/minimal");
        Path err = Files.createTempFile(temporary, "err", ".txt");
        Process process = new ProcessBuilder(
                        JAVA, "-jar", JAR.toString(), "check", ".", "--as-of", "2023-06-30", "--watch")
                .directory(folder.toFile())
                .redirectError(err.toFile())
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(upTo("Không có vi phạm.", out)).contains("đến ngày 30/06/2023");

            Files.writeString(folder.resolve("broken.yaml"), "kind: [\n");
            assertThat(upTo("Vi phạm: 1 lỗi.", out)).contains("+ LỖI DATA-01");

            Files.delete(folder.resolve("broken.yaml"));
            assertThat(upTo("Không có vi phạm.", out)).contains("− LỖI DATA-01");

            // What Ctrl-C does in a terminal, by the signal that a process in the background heeds, too.
            process.destroy();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isEqualTo(143);
        } finally {
            process.destroyForcibly();
        }
        assertThat(Files.readString(err)).isEmpty();
    }

    @Test
    void orderOfPathsChangesNoByte() throws Exception {
        copy("plans/successors-2025");
        List<String> paths = List.of("units.yaml", "reports.yaml", "program.yaml");
        Ended one = check(paths.get(0), paths.get(1), paths.get(2), "--as-of", "2025-09-30", "-f", "json");
        Ended other = check(paths.get(2), paths.get(0), ".", paths.get(1), "--as-of", "2025-09-30", "-f", "json");

        assertThat(one.code()).isEqualTo(1);
        assertThat(other).isEqualTo(one);
    }

    @Test
    void readsAFileThatIsNotSavedYetFromStandardInput() throws Exception {
        copy("plans/minimal");
        String plan = Files.readString(folder.resolve("phuong-a.yaml"));
        Files.delete(folder.resolve("phuong-a.yaml"));

        Ended ended = run(
                Map.of(),
                plan.replace("number: 03/KH-UBND", "numbr: 03/KH-UBND"),
                List.of(
                        JAVA,
                        "-jar",
                        JAR.toString(),
                        "check",
                        ".",
                        "-",
                        "--stdin-filename",
                        "phuong-a.yaml",
                        "--as-of",
                        "2023-06-30"));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).contains("DATA-03  phuong-a.yaml:6:1", "“number”");
    }

    @Test
    void aReaderThatWentAwayIsNoStackTrace() throws Exception {
        copy("plans/tay-ninh-2023");

        Ended ended = run(
                Map.of(),
                "",
                List.of(
                        "bash",
                        "-c",
                        "'" + JAVA + "' -jar '" + JAR
                                + "' check . --as-of 2023-06-30 -f json | head -n 1; exit ${PIPESTATUS[1]}"));

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).isEqualTo("{\n");
        assertThat(ended.err()).doesNotContain("\tat ");
    }

    @Test
    void worksInAFolderThatCannotBeWritten() throws Exception {
        copy("plans/minimal");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));

        Ended ended = check(".", "--as-of", "2023-06-30");

        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEmpty();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void launcherWorksThroughALinkFromAnyFolder() throws Exception {
        copy("plans/minimal");
        // Not in the temporary folder: its removal would warn of a link that leads out of it.
        Path link = Files.createSymbolicLink(
                JAR.resolveSibling("lệnh dondoc " + ProcessHandle.current().pid()), ROOT.resolve("dondoc"));

        Ended ended = run(
                Map.of("JAVA_HOME", System.getProperty("java.home")),
                "",
                List.of(link.toString(), "check", ".", "--as-of", "2023-06-30"));

        Files.delete(link);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).endsWith("Không có vi phạm.\n");
    }
}
