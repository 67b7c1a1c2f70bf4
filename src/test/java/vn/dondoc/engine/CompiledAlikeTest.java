package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.fact.Derivation;
import vn.dondoc.finding.RuleErrors;
import vn.dondoc.load.Loaded;
import vn.dondoc.load.Loader;
import vn.dondoc.source.SourceFile;
import vn.dondoc.source.SourceFiles;

/**
 * The two ways in which rules are compiled mean the same: a rule file given at run time behaves as it would when it was
 * built in, and a rule that was tried out may be built in.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CompiledAlikeTest {

    private RuleBase atRunTime = Run.BUILT_IN;

    @BeforeAll
    void compile() throws IOException, RuleErrors {
        try (Stream<Path> files = Files.list(Path.of("rules"))) {
            atRunTime = RuleBase.only(files.filter(Files::isRegularFile)
                    .map(file -> SourceFile.onDisk("rules/" + file.getFileName(), file))
                    .toList());
        }
    }

    static Stream<Path> workspaces() throws IOException {
        try (Stream<Path> scenarios = Files.walk(Path.of("rules", "scenarios"));
                Stream<Path> examples = Files.walk(Path.of("src", "test", "resources", "examples"))) {
            return Stream.concat(scenarios, examples)
                    .filter(file -> file.endsWith("as-of.txt"))
                    .map(Path::getParent)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("workspaces")
    void judgesTheSame(Path folder) throws IOException {
        assertThat(judge(atRunTime, folder)).isEqualTo(judge(Run.BUILT_IN, folder));
    }

    private static Judgement judge(RuleBase rules, Path folder) throws IOException {
        LocalDate asOf =
                LocalDate.parse(Files.readString(folder.resolve("as-of.txt")).strip());
        Loaded loaded = Loader.load(
                SourceFiles.search(folder, List.of("."), List.of()).files(),
                rules.catalogue().vocabulary());
        return new Engine(rules)
                .judge(
                        Derivation.derive(loaded.workspace(), asOf),
                        loaded.problems(),
                        loaded.workspace().waivers(),
                        1);
    }
}
