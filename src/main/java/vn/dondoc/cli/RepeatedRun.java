package vn.dondoc.cli;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.dondoc.engine.Engine;
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
     * Rules and what was found with them.
     *
     * @param digest of the folder that they were read from
     */
    private record Rules(String digest, RuleFiles files, SessionMemory memory) {}

    /** @param builtIn gives the built-in rules */
    RepeatedRun(Surroundings surroundings, Supplier<RuleBase> builtIn) {
        this.surroundings = surroundings;
        this.builtIn = builtIn;
    }

    /** @throws NotRunException with everything that stands in the way of the run; the next one may be made all the same */
    LoadedRun next(CheckSettings settings) {
        SourceFiles.Search search = InputFiles.find(settings, surroundings);
        read.keySet().retainAll(search.files().stream().map(SourceFile::name).toList());
        Rules current = rules(settings);
        // One reader: hardly a file has changed.
        try (Reading reading = Reading.begin(search.files(), 1, this::read)) {
            return LoadedRun.load(
                    search,
                    reading,
                    settings,
                    current.files(),
                    new Engine(current.files().rules(), current.memory()),
                    surroundings);
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
            current = new Rules(digest, RuleFiles.load(settings.rules(), surroundings, builtIn), new SessionMemory());
            rules = current;
        }
        return current;
    }
}
