package vn.dondoc.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.Parts;
import vn.dondoc.source.FileStamp;
import vn.dondoc.source.InputDigest;
import vn.dondoc.source.Problem;
import vn.dondoc.source.SourceFile;

/**
 * What the files and the parts of a run gave, for one that follows it with the same rules and options: a file is read
 * again where the disk tells of a change, and a part is judged again where a file that it reads has changed.
 */
final class PartMemory {

    private final Clock clock;
    private Map<String, Looked> filesBefore = Map.of();
    private Map<String, Looked> files = Map.of();
    private Map<Given, PartedRun.Part> partsBefore = Map.of();
    private Map<Given, PartedRun.Part> parts = Map.of();
    private final AtomicInteger judged = new AtomicInteger();

    private record Looked(@Nullable FileStamp stamp, Instant at, Parts.Scanned scanned) {

        boolean holds(@Nullable FileStamp now) {
            return stamp != null && stamp.equals(now) && stamp.settledAt(at);
        }
    }

    /**
     * All that a part rests on.
     *
     * @param first whether it tells also of what belongs to no program
     * @param unsearched folders that could not be searched
     * @param files those that it reads
     */
    record Given(LocalDate day, boolean first, List<Problem> unsearched, List<InputDigest.Part> files) {}

    PartMemory(Clock clock) {
        this.clock = clock;
    }

    /** What is not asked for again in this run is forgotten. */
    void beginRun() {
        filesBefore = files;
        files = new ConcurrentHashMap<>();
        partsBefore = parts;
        parts = new ConcurrentHashMap<>();
        judged.set(0);
    }

    /** What is in a file; called on any thread. */
    Parts.Scanned scan(SourceFile file) {
        FileStamp stamp = stamp(file);
        Looked before = filesBefore.get(file.name());
        Looked now =
                before != null && before.holds(stamp) ? before : new Looked(stamp, clock.instant(), Parts.scan(file));
        files.put(file.name(), now);
        return now.scanned();
    }

    private static @Nullable FileStamp stamp(SourceFile file) {
        try {
            return file.content().stamp();
        } catch (IOException e) {
            // Reading it says why.
            return null;
        }
    }

    /** What the same gave a run ago, or else what {@code judging} gives now; called on any thread. */
    Optional<PartedRun.Part> part(Given given, Supplier<Optional<PartedRun.Part>> judging) {
        PartedRun.Part before = partsBefore.get(given);
        if (before == null) {
            judged.incrementAndGet();
        }
        Optional<PartedRun.Part> part = before == null ? judging.get() : Optional.of(before);
        part.ifPresent(known -> parts.put(given, known));
        return part;
    }

    /** How many parts had to be judged in the last run. */
    int judged() {
        return judged.get();
    }
}
