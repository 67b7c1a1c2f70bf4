package vn.dondoc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.finding.Baseline;
import vn.dondoc.finding.Bilingual;

/**
 * Any bytes as a configuration, and as a baseline: what is wrong with them is told, with its place, and a baseline that
 * was read is the same when it is written and read again.
 */
public final class SettingsFuzz {

    private static final List<String> OPTIONS =
            List.of("as-of", "format", "fail-on", "history", "report", "baseline", "channel", "exclude", "lang");

    private SettingsFuzz() {}

    /** What a fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Path folder = Files.createTempDirectory("dondoc-fuzz");
        Path file = Files.write(folder.resolve(ConfigFile.NAME), input);
        try {
            ConfigFile config = ConfigFile.find(folder);
            for (Bilingual problem : config.problems(OPTIONS)) {
                holdPlace(problem, ConfigFile.NAME);
            }
            List<Bilingual> problems = new ArrayList<>();
            Baseline baseline = BaselineFile.read(file, "baseline", problems);
            problems.forEach(problem -> holdPlace(problem, "baseline"));
            BaselineFile.write(file, baseline);
            Baseline again = BaselineFile.read(file, "baseline", problems);
            if (!again.known().toList().equals(baseline.known().toList())) {
                throw new AssertionError("a baseline changes when it is written and read");
            }
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    private static void holdPlace(Bilingual problem, String name) {
        if (!problem.en().matches("(?s)" + name + ":\\d+:\\d+: .+")) {
            throw new AssertionError("no place: " + problem.en());
        }
    }
}
