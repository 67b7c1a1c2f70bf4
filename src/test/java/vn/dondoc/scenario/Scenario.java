package vn.dondoc.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dondoc.engine.Engine;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.fact.Derivation;
import vn.dondoc.finding.Directory;
import vn.dondoc.finding.Judged;
import vn.dondoc.finding.Wording;
import vn.dondoc.finding.Words;
import vn.dondoc.load.Loaded;
import vn.dondoc.load.Loader;
import vn.dondoc.model.Program.Language;
import vn.dondoc.source.SourceFiles;

/**
 * A small workspace with the complete list of findings that it must have.
 *
 * @param folder the workspace, {@code as-of.txt} and {@code expected.txt}
 * @param rule id of the rule that it is about: the name of the folder above
 */
record Scenario(Path folder, String rule, LocalDate asOf, List<String> expected) {

    static final Path ALL = Path.of("rules", "scenarios");

    private static final String MESSAGE = "\n> ";
    private static final Words VIETNAMESE = Words.of(Language.VI, Map.of());
    private static final Words ENGLISH = Words.of(Language.EN, Map.of());

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
            return new Scenario(
                    folder,
                    folder.getParent().getFileName().toString(),
                    asOf,
                    expected(Files.readAllLines(folder.resolve("expected.txt"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line for each finding; a line after it that begins with {@code >} is its message in Vietnamese. */
    private static List<String> expected(List<String> written) {
        List<String> expected = new ArrayList<>();
        for (String line : written.stream().map(String::strip).toList()) {
            if (line.startsWith(MESSAGE.strip())) {
                expected.set(expected.size() - 1, expected.get(expected.size() - 1) + MESSAGE + line.substring(2));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                expected.add(line);
            }
        }
        return List.copyOf(expected);
    }

    String name() {
        return rule + "/" + folder.getFileName();
    }

    /** The findings expected of one rule. */
    List<String> expectedOf(String id) {
        return expected.stream().filter(line -> line.startsWith(id + " ")).toList();
    }

    /** The findings of the workspace, with their messages where those are expected. */
    List<String> found(RuleBase rules, int threads) {
        Loaded loaded = load(rules);
        List<Judged> judged = new Engine(rules)
                .judge(
                        Derivation.derive(loaded.workspace(), asOf),
                        loaded.problems(),
                        loaded.workspace().waivers(),
                        threads)
                .judged();
        Directory directory = Directory.of(loaded.workspace(), rules.catalogue(), asOf);
        return judged.stream().map(one -> entry(one, directory)).toList();
    }

    private String entry(Judged judged, Directory directory) {
        String line = ScenarioLine.of(judged);
        boolean withMessage = expected.stream().anyMatch(entry -> entry.startsWith(line + MESSAGE));
        return withMessage
                ? line
                        + MESSAGE
                        + new Wording(VIETNAMESE, ENGLISH, directory)
                                .finding(judged, "")
                                .message()
                                .vi()
                : line;
    }

    Loaded load(RuleBase rules) {
        Path absolute = folder.toAbsolutePath();
        return Loader.load(
                SourceFiles.search(absolute, List.of("."), List.of()).files(),
                rules.catalogue().vocabulary());
    }

    @Override
    public String toString() {
        return name();
    }
}
