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
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.dondoc.bench.Country;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Audit;
import vn.dondoc.report.Formats;
import vn.dondoc.report.Style;

/** Each output of the result of a program of a hundred units, 20 tasks and 5 months: about a thousand findings. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class OutputBenchmark {

    private static final Style STYLE = new Style(80, false, true, false);

    @Param({"text", "json", "sarif", "junit", "github", "gitlab", "markdown", "csv", "html", "xlsx"})
    private String format;

    private LoadedRun run;
    private CheckSettings settings;
    private Audit audit;

    /** Judges it. */
    @Setup
    public void judge() throws IOException {
        Path folder = Files.createTempDirectory("dondoc-jmh");
        Country.write(folder.resolve("country"), new Country.Size(100, 1, 20, 5, 1));
        PrintStream none = new PrintStream(OutputStream.nullOutputStream());
        Surroundings surroundings = new Surroundings(
                folder, Map.of(), InputStream.nullInputStream(), none, none, false, false, Clock.systemUTC());
        CheckOptions options = new CheckOptions();
        options.paths = List.of("country");
        options.asOf = "2023-06-30";
        settings = CheckSettings.of(options, surroundings, new ArrayList<>());
        run = LoadedRun.load(settings, surroundings, RuleBase::builtIn);
        audit = run.auditOn(settings.asOf());
        audit.dossiers();
    }

    /** From the result to its bytes. */
    @Benchmark
    public void output() throws IOException {
        Formats.get(format).write(audit, STYLE, OutputStream.nullOutputStream());
    }
}
