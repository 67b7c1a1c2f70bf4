package vn.dondoc.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.engine.Workers;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.JoinedAudit;
import vn.dondoc.finding.PartialAudit;
import vn.dondoc.load.Parts;
import vn.dondoc.load.Shard;
import vn.dondoc.load.ShardReading;
import vn.dondoc.source.Problem;
import vn.dondoc.source.SourceFile;
import vn.dondoc.source.SourceFiles;

/**
 * A large run, made of small ones: some programs at a time are read, judged and let go, each part on one thread. It takes
 * the memory of as many parts as there are threads, and of the findings; and no step of it waits for the whole of the
 * step before. The result is that of a run at once, to the byte.
 */
final class PartedRun {

    /** Smaller runs gain nothing: they are over before their files were looked through. */
    static final long LARGE = 8L << 20;

    /** What a part should read of its own: enough to be worth the binding of what all parts need. */
    private static final long BYTES_OF_PART = 2L << 20;

    private static final int MOST_PARTS = 256;

    private final SourceFiles.Search search;
    private final CheckSettings settings;
    private final RunRules rules;
    private final Surroundings surroundings;

    /**
     * A result and what the process exits with.
     *
     * @param audit without dossiers where it was joined
     */
    record Result(Audit audit, Verdict verdict) {}

    /** @param verdict but for what makes the run fail */
    record Part(PartialAudit audit, Verdict verdict) {}

    PartedRun(SourceFiles.Search search, CheckSettings settings, RunRules rules, Surroundings surroundings) {
        this.search = search;
        this.settings = settings;
        this.rules = rules;
        this.surroundings = surroundings;
    }

    /** Looks through all files. */
    static Parts scan(SourceFiles.Search search, int threads, Function<SourceFile, Parts.Scanned> scan) {
        List<Callable<Parts.Scanned>> scans = new ArrayList<>();
        search.files().forEach(file -> scans.add(() -> scan.apply(file)));
        return Parts.of(Workers.run(scans, threads));
    }

    /** Nothing where the run can only be made at once. */
    Optional<Result> result() {
        return result((int) Math.min(search.bytes() / BYTES_OF_PART, MOST_PARTS), null);
    }

    /** The same in a run that follows others: in parts as small as they can be. */
    Optional<Result> resultAfter(PartMemory memory) {
        return result(MOST_PARTS, memory);
    }

    /** @param most so many parts at most */
    Optional<Result> result(int most, @Nullable PartMemory memory) {
        if (memory != null) {
            memory.beginRun();
        }
        Parts files = scan(search, settings.threads(), memory == null ? Parts::scan : memory::scan);
        int of = Math.min(most, files.programs());
        List<Callable<Optional<Part>>> parts = new ArrayList<>();
        for (int i = 1; i <= of; i++) {
            Shard shard = new Shard(i, of);
            parts.add(() -> part(files.part(shard, 1), shard, memory));
        }
        List<Part> judged = of < 2
                ? List.of()
                : Workers.run(parts, settings.threads()).stream()
                        .flatMap(Optional::stream)
                        .toList();
        return judged.size() < Math.max(2, of) ? Optional.empty() : Optional.of(joined(judged, files));
    }

    private Optional<Part> part(ShardReading reading, Shard shard, @Nullable PartMemory memory) {
        if (memory == null) {
            return judge(reading, shard);
        }
        List<Problem> unsearched = search.problems();
        return memory.part(
                new PartMemory.Given(settings.asOf(), shard.index() == 1, unsearched, reading.reads()),
                () -> judge(reading, shard));
    }

    private Optional<Part> judge(ShardReading part, Shard shard) {
        ShardReading.Part read = part.loadAlone(rules.rules().catalogue().vocabulary(), search.problems());
        if (read == null) {
            return Optional.empty();
        }
        try {
            LoadedRun run = LoadedRun.ofPart(
                    read.loaded(), settings, rules.ofPart(), Repository.pathOf(surroundings.directory()));
            PartialAudit audit = RunPart.judge(run, settings.asOf(), read.programs());
            Map<String, String> names = shard.index() == 1 ? audit.audit().unitNames() : Map.of();
            return Optional.of(new Part(audit.detached(names), run.verdict()));
        } catch (NotRunException e) {
            // The run at once meets it first where a reader would, and says it.
            return Optional.empty();
        }
    }

    private Result joined(List<Part> parts, Parts files) {
        Audit audit = JoinedAudit.of(
                parts.stream().map(Part::audit).toList(),
                search.files().size(),
                files.digest()::sha256,
                LoadedRun.exit(settings, surroundings));
        Verdict verdict = parts.get(0).verdict();
        return new Result(audit, new Verdict(verdict.programsSeen(), verdict.programsJudged(), audit.exit()));
    }
}
