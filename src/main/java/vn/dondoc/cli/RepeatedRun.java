package vn.dondoc.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.engine.SessionMemory;
import vn.dondoc.load.Reading;
import vn.dondoc.source.ReadFile;
import vn.dondoc.source.SourceFile;
import vn.dondoc.source.SourceFiles;
import vn.dondoc.source.SourceReader;

/** Runs that follow one another: each does again only what the files that changed make necessary. */
final class RepeatedRun {

    private final Surroundings surroundings;
    private final Supplier<RuleBase> builtIn;
    private final Map<String, ReadFile> read = new ConcurrentHashMap<>();
    private @Nullable Rules rules;

    /**
     * Rules, which remember what was found with them.
     *
     * @param digest of the folder that they were read from
     * @param parts what was found with them in the parts of a large run
     */
    private record Rules(String digest, RunRules inForce, PartMemory parts) {}

    /** @param builtIn gives the built-in rules */
    RepeatedRun(Surroundings surroundings, Supplier<RuleBase> builtIn) {
        this.surroundings = surroundings;
        this.builtIn = builtIn;
    }

    /**
     * The next run.
     *
     * @param dossiers whether its result must have them
     * @throws NotRunException with everything that stands in the way of the run; the next one may be made all the same
     */
    PartedRun.Result next(CheckSettings settings, boolean dossiers) {
        SourceFiles.Search search = InputFiles.find(settings, surroundings);
        if (search.bytes() >= PartedRun.LARGE && !dossiers) {
            Rules current = rules(settings);
            Optional<PartedRun.Result> parted =
                    new PartedRun(search, settings, current.inForce(), surroundings).resultAfter(current.parts());
            if (parted.isPresent()) {
                return parted.get();
            }
        }
        LoadedRun run = atOnce(search, settings);
        return new PartedRun.Result(run.auditOn(settings.asOf()), run.verdict());
    }

    private LoadedRun atOnce(SourceFiles.Search search, CheckSettings settings) {
        read.keySet().retainAll(search.files().stream().map(SourceFile::name).toList());
        Rules current = rules(settings);
        // One reader: hardly a file has changed.
        try (Reading reading = Reading.begin(search.files(), 1, this::read)) {
            return LoadedRun.load(search, reading, settings, current.inForce(), surroundings);
        }
    }

    private ReadFile read(SourceFile file) {
        ReadFile now = SourceReader.read(file, read.get(file.name()));
        read.put(file.name(), now);
        return now;
    }

    private Rules rules(CheckSettings settings) {
        String digest = RuleFiles.digest(settings.rules(), surroundings);
        Rules current = rules;
        if (current == null || !current.digest().equals(digest)) {
            RuleFiles files = RuleFiles.load(settings.rules(), surroundings, builtIn);
            RunRules inForce = RunRules.of(files, new SessionMemory(), settings.threads());
            current = new Rules(digest, inForce, new PartMemory(surroundings.clock()));
            rules = current;
        }
        return current;
    }
}
