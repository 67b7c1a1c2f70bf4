package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.bench.Country;

/** A run that four processes share, at once: their results, joined, are the bytes of one. */
final class ShardsIT {

    private static final int PROCESSES = 4;

    @TempDir
    private Path folder;

    @TempDir
    private Path scratch;

    @Test
    void fourProcessesMakeTheResultOfOne() throws Exception {
        Country.write(folder.resolve("country"), new Country.Size(60, 6, 10, 6, 3));

        Ended whole = dondoc("check", "country", "--as-of", "2023-06-30", "-f", "json:whole.json");
        List<String> merge = new ArrayList<>(List.of("merge", "-o", "merged.json"));
        List<Callable<Ended>> processes = new ArrayList<>();
        for (int i = 1; i <= PROCESSES; i++) {
            String part = i + "/" + PROCESSES;
            String file = "part-" + i + ".json";
            merge.add(file);
            processes.add(
                    () -> dondoc("check", "country", "--as-of", "2023-06-30", "--shard", part, "-f", "json:" + file));
        }
        ExecutorService pool = Executors.newFixedThreadPool(PROCESSES);
        try {
            for (Future<Ended> ended : pool.invokeAll(processes)) {
                assertThat(ended.get().code()).as(ended.get().err()).isZero();
            }
        } finally {
            pool.shutdownNow();
        }
        Ended merged = dondoc(merge.toArray(String[]::new));

        assertThat(merged.code()).as(merged.err()).isEqualTo(whole.code()).isEqualTo(1);
        assertThat(folder.resolve("merged.json")).hasSameBinaryContentAs(folder.resolve("whole.json"));
    }

    private Ended dondoc(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Path.of(System.getProperty("build.directory"), "dondoc.jar")
                        .toAbsolutePath()
                        .toString()));
        command.addAll(List.of(arguments));
        return Ended.run(folder, scratch, Map.of(), "", command);
    }
}
