package vn.dondoc.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.load.Loaded;
import vn.dondoc.load.Loader;
import vn.dondoc.model.RuleVocabulary;
import vn.dondoc.source.SourceFiles;

/**
 * A workspace on a day, small enough that everything about it can be held by a file: a small workspace of every kind of
 * finding, the worked examples, and one scenario in which each rule fires.
 */
public record Sample(String name, Path folder, LocalDate asOf) {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    public static List<Sample> all() throws IOException {
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

    /** Reads it. */
    public Loaded load(RuleVocabulary vocabulary) {
        return Loader.load(
                SourceFiles.search(folder.toAbsolutePath(), List.of("."), List.of())
                        .files(),
                vocabulary);
    }

    @Override
    public String toString() {
        return name;
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
}
