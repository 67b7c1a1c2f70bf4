package vn.dondoc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.dondoc.bench.Country;
import vn.dondoc.engine.RuleBase;

/** What people wait for again and again. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
@Fork(1)
public class WarmBenchmark {

    private static Surroundings surroundings(Path directory) {
        PrintStream none = new PrintStream(OutputStream.nullOutputStream());
        return new Surroundings(
                directory, Map.of(), InputStream.nullInputStream(), none, none, false, false, Clock.systemUTC());
    }

    /** Four thousand units of 41 programs, 20 tasks and 5 months each (73 MB), and one report that changes. */
    @State(Scope.Benchmark)
    public static class Watched {

        private CheckSettings settings;
        private RepeatedRun runs;
        private Path report;
        private String[] texts;
        private int saved;

        /** Judges all of it. */
        @Setup
        public void begin() throws IOException {
            Path folder = Files.createTempDirectory("dondoc-jmh");
            Country.write(folder.resolve("country"), new Country.Size(4000, 41, 20, 5, 1));
            report = folder.resolve("country/cchc-007/xa-000130/reports.yaml");
            String text = Files.readString(report);
            texts = new String[] {text, text.replaceFirst("status: in-progress", "status: not-started")};
            CheckOptions options = new CheckOptions();
            options.paths = List.of("country");
            options.asOf = "2023-06-30";
            settings = CheckSettings.of(options, surroundings(folder), new ArrayList<>());
            runs = new RepeatedRun(surroundings(folder), RuleBase::builtIn);
            runs.next(settings, false);
        }

        /** Saves the report anew. */
        @Setup(Level.Invocation)
        public void save() throws IOException {
            saved++;
            Files.writeString(report, texts[saved % 2]);
        }
    }

    /** From a saved file to the findings of all: what {@code check --watch} does. */
    @Benchmark
    public Object oneReportOfFourThousandUnits(Watched watched) {
        return watched.runs.next(watched.settings, false);
    }

    /** All scenarios of the built-in rules, coverage included; to be run at the root of the repository. */
    @Benchmark
    public int rulesTest() {
        return Main.run(new String[] {"rules", "test"}, surroundings(Path.of("").toAbsolutePath()));
    }
}
