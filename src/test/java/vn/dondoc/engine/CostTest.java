package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.bench.Country;
import vn.dondoc.fact.Derivation;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.load.Loaded;
import vn.dondoc.load.Loader;
import vn.dondoc.source.SourceFile;
import vn.dondoc.source.SourceFiles;
import vn.dondoc.source.SourceReader;

/**
 * What a run costs, counted and not timed: the same on every machine. The limits lie some tenths above what is counted now;
 * whoever reaches one has made every run slower.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CostTest {

    private static final LocalDate AS_OF = LocalDate.of(2023, 12, 31);
    private static final RuleBase RULES = RuleBase.builtIn();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private List<SourceFile> files = List.of();
    private Loaded loaded = Loader.load(List.of(), RULES.catalogue().vocabulary());
    private List<ProgramFacts> programs = List.of();
    private long facts;

    @BeforeAll
    void load(@TempDir Path folder) throws IOException {
        Country.write(folder, new Country.Size(12, 2, 44, 12, 1));
        files = SourceFiles.search(folder, List.of("."), List.of()).files();
        // Once unmeasured: what is loaded and linked is not what a fact costs.
        judgeUnits();
        loaded = loaded();
        programs = Derivation.derive(loaded.workspace(), AS_OF);
        files = files.stream().map(CostTest::held).toList();
        judgeUnits();
    }

    /** The folder goes when all is measured, but its files are read by each test. */
    private static SourceFile held(SourceFile file) {
        byte[] bytes = new byte[SourceReader.content(file).remaining()];
        SourceReader.content(file).get(bytes);
        return SourceFile.given(file.name(), bytes);
    }

    private Loaded loaded() {
        return Loader.load(files, RULES.catalogue().vocabulary());
    }

    private void judgeUnits() {
        facts = 0;
        for (ProgramFacts program : programs) {
            ProgramSession session = new ProgramSession(RULES, program, RuleBudget.USUAL);
            for (List<Object> unit : program.byUnit().values()) {
                facts += unit.size();
                session.breaches(unit);
            }
        }
    }

    @Test
    void aFileIsOpenedOnce() {
        AtomicInteger opened = new AtomicInteger();
        List<SourceFile> counted = files.stream()
                .map(file -> new SourceFile(file.name(), () -> {
                    opened.incrementAndGet();
                    return file.content().open();
                }))
                .toList();

        Loaded again = Loader.load(counted, RULES.catalogue().vocabulary());

        assertThat(again.workspace()).isEqualTo(loaded.workspace());
        assertThat(opened).hasValue(files.size());
    }

    @Test
    void thereIsOneSessionForEachUnitAndOneForEachProgram() {
        SessionMemory memory = new SessionMemory();
        new Engine(RULES, memory).judge(programs, loaded.problems(), List.of(), 2);

        int partitions = programs.stream()
                .mapToInt(program -> program.byUnit().size() + 1)
                .sum();
        assertThat(memory.judged()).isEqualTo(partitions);
    }

    @Test
    void readingAllocatesLittleForEachByte() {
        long bytes = files.stream()
                .mapToLong(file -> SourceReader.content(file).remaining())
                .sum();

        assertThat(allocated(() -> files.forEach(SourceReader::read)) / bytes).isBetween(1L, 125L);
    }

    @Test
    void derivationAllocatesLittleForEachFact() {
        assertThat(allocated(() -> Derivation.derive(loaded.workspace(), AS_OF)) / facts)
                .isBetween(1L, 1400L);
    }

    @Test
    void sessionsAllocateLittleForEachFact() {
        assertThat(allocated(this::judgeUnits) / facts).isBetween(1L, 1500L);
    }

    /** Bytes allocated by this thread. */
    private static long allocated(Runnable work) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
