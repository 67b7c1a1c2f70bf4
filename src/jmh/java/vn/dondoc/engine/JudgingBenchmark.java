package vn.dondoc.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.dondoc.bench.Country;
import vn.dondoc.fact.Derivation;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.finding.Breach;
import vn.dondoc.load.Loaded;
import vn.dondoc.load.Loader;
import vn.dondoc.source.SourceFile;
import vn.dondoc.source.SourceFiles;
import vn.dondoc.source.SourceReader;

/** The steps of a run over one program of a hundred units, 44 tasks and 6 months (3.9 MB), each by itself, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class JudgingBenchmark {

    private static final LocalDate AS_OF = LocalDate.of(2023, 6, 30);

    private RuleBase rules;
    private List<SourceFile> files;
    private Loaded loaded;
    private ProgramFacts program;
    private ProgramSession session;
    private List<Object> unit;

    /** Writes and reads the files: into memory, so that no disk is measured. */
    @Setup
    public void load() throws IOException {
        rules = RuleBase.builtIn();
        Path folder = Files.createTempDirectory("dondoc-jmh");
        Country.write(folder, new Country.Size(100, 1, 44, 6, 1));
        files = SourceFiles.search(folder, List.of("."), List.of()).files().stream()
                .map(JudgingBenchmark::held)
                .toList();
        loaded = Loader.load(files, rules.catalogue().vocabulary());
        program = Derivation.derive(loaded.workspace(), AS_OF).get(0);
        session = new ProgramSession(rules, program);
        unit = program.byUnit().get("xa-000050");
    }

    private static SourceFile held(SourceFile file) {
        byte[] bytes = new byte[SourceReader.content(file).remaining()];
        SourceReader.content(file).get(bytes);
        return SourceFile.given(file.name(), bytes);
    }

    /** From bytes to documents. */
    @Benchmark
    public void read(Blackhole hole) {
        files.forEach(file -> hole.consume(SourceReader.read(file)));
    }

    /** The same, and their shapes checked and bound to the model. */
    @Benchmark
    public Loaded readAndBind() {
        return Loader.load(files, rules.catalogue().vocabulary());
    }

    @Benchmark
    public List<ProgramFacts> derivation() {
        return Derivation.derive(loaded.workspace(), AS_OF);
    }

    @Benchmark
    public RuleBase ruleBase() {
        return RuleBase.builtIn();
    }

    /** The session of one unit: 700 facts or so. */
    @Benchmark
    public List<Breach> sessionOfAUnit() {
        return session.breaches(unit);
    }

    /** All sessions, waivers and the ladder. */
    @Benchmark
    public Judgement judgement() {
        return new Engine(rules).judge(List.of(program), loaded.problems(), List.of(), 1);
    }
}
