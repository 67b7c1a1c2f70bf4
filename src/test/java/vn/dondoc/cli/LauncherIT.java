package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher's archive of classes, in a checkout of its own: a faster start that never changes what is judged. */
final class LauncherIT {

    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Path BUILT =
            Path.of(System.getProperty("build.directory")).toAbsolutePath();
    private static final String JAVA_HOME = System.getProperty("java.home");

    @TempDir
    private Path temporary;

    private Path checkout = Path.of("");
    private Path jar = Path.of("");

    @BeforeEach
    void makeCheckout() throws IOException {
        checkout = Files.createDirectory(temporary.resolve("checkout"));
        jar = checkout.resolve("target").resolve("dondoc.jar");
        Files.copy(ROOT.resolve("dondoc"), checkout.resolve("dondoc"), StandardCopyOption.COPY_ATTRIBUTES);
        copy(ROOT.resolve("plans"), checkout.resolve("plans"));
        copy(BUILT.resolve("lib"), checkout.resolve("target").resolve("lib"));
        Files.copy(BUILT.resolve("dondoc.jar"), jar);
    }

    @Test
    void startsFromTheArchive() throws Exception {
        Ended first = check("wait");
        Ended second = check("wait");

        assertThat(first.code()).isZero();
        assertThat(second).isEqualTo(first);
        assertThat(archives()).hasSize(1);
        assertThat(sourceOfMainClass()).contains("shared objects file");
    }

    @Test
    void judgesByTheRuleAsItIsNowWhenAnOldArchiveLiesThere() throws Exception {
        Ended before = check("wait");
        FileTime time = Files.getLastModifiedTime(jar);
        // Whoever has a plan breaks PLAN-01 now. The jar's time does not tell that it is another.
        putIntoJar(compiled(Files.readString(ROOT.resolve("rules/plan.drl"))
                .replaceFirst("not ReceivedPlan\\(\\)", "exists ReceivedPlan()")));
        Files.setLastModifiedTime(jar, time);

        Ended plain = check("off");
        Ended after = check("wait");

        assertThat(before.code()).isZero();
        assertThat(plain.code()).isEqualTo(1);
        assertThat(plain.out()).contains("PLAN-01");
        assertThat(after).isEqualTo(plain);
        assertThat(archives()).hasSize(2);
    }

    @Test
    void keepsTheArchiveInTheUsersCacheWhereTheCheckoutCannotBeWritten() throws Exception {
        // A file in the folder's place stops everybody; a read-only folder would not stop an administrator.
        Files.writeString(checkout.resolve("target").resolve("archive"), "");
        Path cache = temporary.resolve("cache");

        Ended ended = check("wait", Map.of("XDG_CACHE_HOME", cache.toString()));

        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(archives(cache.resolve("dondoc"))).hasSize(1);
    }

    @Test
    void startsPlainlyWhereNoArchiveCanBeKept() throws Exception {
        Files.writeString(checkout.resolve("target").resolve("archive"), "");
        Path file = Files.writeString(temporary.resolve("no-folder"), "");

        Ended ended = check("wait", Map.of("XDG_CACHE_HOME", file.toString()));

        assertThat(ended.code()).isZero();
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void anArchiveThatIsNoneMakesNoNoise() throws Exception {
        Ended first = check("wait");
        Path archive = archives().get(0);
        Files.delete(archive);
        Files.writeString(archive, "not an archive");

        assertThat(check("wait")).isEqualTo(first);
        assertThat(first.err()).isEmpty();
    }

    @Test
    void runsAtOnceDoNotDisturbEachOther() throws Exception {
        Ended ended = run(
                Map.of("DONDOC_ARCHIVE", "wait"),
                "bash",
                "-c",
                "for i in 1 2 3; do ./dondoc check plans/minimal --as-of 2023-06-30 & done; wait");

        assertThat(ended.err()).isEmpty();
        assertThat(ended.out().split("Không có vi phạm.", -1)).hasSize(4);
        assertThat(archives()).hasSize(1);
    }

    private Ended check(String archive) throws IOException, InterruptedException {
        return check(archive, Map.of());
    }

    private Ended check(String archive, Map<String, String> more) throws IOException, InterruptedException {
        Map<String, String> variables = new HashMap<>(more);
        variables.put("DONDOC_ARCHIVE", archive);
        return run(variables, "./dondoc", "check", "plans/minimal", "--as-of", "2023-06-30");
    }

    private Ended run(Map<String, String> more, String... command) throws IOException, InterruptedException {
        Map<String, String> variables = new HashMap<>(more);
        variables.put("JAVA_HOME", JAVA_HOME);
        return Ended.run(checkout, temporary, variables, "", List.of(command));
    }

    private String sourceOfMainClass() throws IOException, InterruptedException {
        Path log = temporary.resolve("classes.txt");
        check("wait", Map.of("DONDOC_JAVA_OPTS", "-Xlog:class+load:file=" + log));
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" vn.dondoc.cli.Main "))
                    .findFirst()
                    .orElse("");
        }
    }

    /** The archives that lie beside the jar. */
    private List<Path> archives() throws IOException {
        return archives(checkout.resolve("target").resolve("archive"));
    }

    private static List<Path> archives(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Compiles the rules with another text of one file, as the build does. */
    private Path compiled(String planRules) throws IOException, InterruptedException {
        Path rules = Files.createDirectory(temporary.resolve("rules"));
        Path classes = Files.createDirectory(temporary.resolve("classes"));
        try (Stream<Path> files = Files.list(ROOT.resolve("rules"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, rules.resolve(file.getFileName()));
            }
        }
        Files.writeString(rules.resolve("plan.drl"), planRules);
        Files.createDirectories(classes.resolve("META-INF").resolve("dondoc"));
        Ended ended = run(
                Map.of(),
                Path.of(JAVA_HOME, "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ROOT.resolve("src/build/CompileRules.java").toString(),
                rules.toString(),
                classes.toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        return classes;
    }

    private void putIntoJar(Path classes) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            copy(classes, inside.getPath("/"));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
