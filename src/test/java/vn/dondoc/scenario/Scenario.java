package vn.dondoc.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.engine.Engine;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.fact.Derivation;
import vn.dondoc.finding.Judged;
import vn.dondoc.load.Loaded;
import vn.dondoc.load.Loader;
import vn.dondoc.source.SourceFiles;

/**
 * A small workspace with the complete list of findings that it must have.
 *
 * @param folder the workspace, {@code as-of.txt} and {@code expected.txt}
 * @param rule id of the rule that it is about: the name of the folder above
 */
record Scenario(Path folder, String rule, LocalDate asOf, List<String> expected) {

    static final Path ALL = Path.of("rules", "scenarios");

    static List<Scenario> all() {
        try (Stream<Path> found = Files.walk(ALL)) {
            return found.filter(file -> file.endsWith("as-of.txt"))
                    .map(file -> of(file.getParent()))
                    .sorted((a, b) -> a.name().compareTo(b.name()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scenario of(Path folder) {
        try {
            LocalDate asOf = LocalDate.parse(
                    Files.readString(folder.resolve("as-of.txt")).strip());
            List<String> expected = Files.readAllLines(folder.resolve("expected.txt")).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
            return new Scenario(folder, folder.getParent().getFileName().toString(), asOf, expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return rule + "/" + folder.getFileName();
    }

    /** The findings expected of one rule. */
    List<String> expectedOf(String id) {
        return expected.stream().filter(line -> line.startsWith(id + " ")).toList();
    }

    /** The findings of the workspace. */
    List<String> found(RuleBase rules, int threads) {
        Loaded loaded = load(rules);
        return lines(new Engine(rules)
                .judge(
                        Derivation.derive(loaded.workspace(), asOf),
                        loaded.problems(),
                        loaded.workspace().waivers(),
                        threads)
                .judged());
    }

    Loaded load(RuleBase rules) {
        Path absolute = folder.toAbsolutePath();
        return Loader.load(
                SourceFiles.search(absolute, List.of("."), List.of()).files(),
                rules.catalogue().vocabulary());
    }

    static List<String> lines(List<Judged> judged) {
        return judged.stream().map(ScenarioLine::of).toList();
    }

    @Override
    public String toString() {
        return name();
    }
}
