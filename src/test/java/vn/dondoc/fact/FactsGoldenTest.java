package vn.dondoc.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.load.Loaded;
import vn.dondoc.load.Loader;
import vn.dondoc.model.RuleVocabulary;
import vn.dondoc.source.SourceFiles;

/**
 * What is derived, fact by fact: of a small workspace, of the worked examples, and of one scenario in which each rule fires.
 * Rules look at some fields of some facts; here all of them are held. With {@code -Dgolden.rewrite=true} it writes them
 * anew, and fails.
 */
final class FactsGoldenTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path GOLDEN = RESOURCES.resolve("facts");
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");
    private static final RuleVocabulary VOCABULARY = RuleBase.builtInCatalogue().vocabulary();

    /** A workspace on a day. */
    record Sample(String name, Path folder, LocalDate asOf) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Sample> samples() throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (String day : List.of("2023-03-31", "2023-06-30", "2024-01-31")) {
            samples.add(new Sample("many-" + day, RESOURCES.resolve("golden/many/input"), LocalDate.parse(day)));
        }
        for (Path folder : folders(RESOURCES.resolve("examples"))) {
            samples.add(sample(folder.getFileName().toString(), folder));
        }
        Path rules = Path.of("rules", "scenarios");
        for (String besides :
                List.of("REPORT-01/fires-founded-after-the-period", "PLAN-01/fires-ceased-before-the-period")) {
            samples.add(sample(besides.replace('/', '-'), rules.resolve(besides)));
        }
        for (Path rule : folders(rules)) {
            for (Path folder : folders(rule)) {
                if (folder.getFileName().toString().startsWith("fires-")) {
                    samples.add(sample(rule.getFileName() + "-fires", folder));
                    break;
                }
            }
        }
        return samples;
    }

    private static Sample sample(String name, Path folder) throws IOException {
        String day = Files.readString(folder.resolve("as-of.txt")).strip();
        return new Sample(name, folder, LocalDate.parse(day));
    }

    private static List<Path> folders(Path folder) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theFactsAreThese(Sample sample) throws IOException {
        Loaded loaded = Loader.load(
                SourceFiles.search(sample.folder().toAbsolutePath(), List.of("."), List.of())
                        .files(),
                VOCABULARY);
        StringBuilder text = new StringBuilder();
        for (ProgramFacts facts : Derivation.derive(loaded.workspace(), sample.asOf())) {
            text.append(facts.program().id())
                    .append(' ')
                    .append(facts.obliged())
                    .append('\n');
            text.append(facts.term()).append('\n');
            facts.byUnit().forEach((unit, ofUnit) -> ofUnit.forEach(fact -> show(unit, fact, text)));
            facts.programWide().forEach(fact -> show("*", fact, text));
            facts.kpiRows().forEach(row -> show("kpis", row, text));
        }

        Path golden = GOLDEN.resolve(sample.name() + ".txt");
        if (REWRITE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(text).hasToString(Files.readString(golden));
    }

    private static void show(String of, Object fact, StringBuilder text) {
        // What is not there is left out, or nearly all of it would be that.
        text.append(of)
                .append(": ")
                .append(fact.toString().replaceAll("(, )?\\w+=null", ""))
                .append('\n');
    }

    @AfterEach
    void aRewriteIsNoTest() {
        if (REWRITE) {
            fail("rewritten: look at the difference, then run again without golden.rewrite");
        }
    }
}
