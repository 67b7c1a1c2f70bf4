package vn.dondoc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.finding.Bilingual;

/** Any bytes as a configuration, and as a baseline: what is wrong with them is told. */
public final class SettingsFuzz {

    private SettingsFuzz() {}

    /** What a fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Path folder = Files.createTempDirectory("dondoc-fuzz");
        Path file = Files.write(folder.resolve(ConfigFile.NAME), input);
        try {
            ConfigFile config = ConfigFile.find(folder);
            config.problems(List.of("as-of", "format", "history", "report", "baseline", "channel"));
            List<Bilingual> problems = new ArrayList<>();
            BaselineFile.read(file, "baseline", problems);
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }
}
