package vn.dondoc.load;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dondoc.source.CodePoints;
import vn.dondoc.source.InputDigest;
import vn.dondoc.source.SourceFile;
import vn.dondoc.source.SourceReader;

/**
 * All files of a run, looked through for whose they are, so that its programs can be read in parts. What belongs to no
 * single program is read once, and every part has it.
 */
public final class Parts {

    private final List<Scanned> files;
    private final InputDigest digest = new InputDigest();
    private final List<Map.Entry<String, Long>> bySize;
    private @Nullable List<Reading.Contents> common;

    /**
     * A file that was looked through.
     *
     * @param program the one that all of its documents name; null where that cannot be told
     */
    public record Scanned(
            SourceFile file,
            InputDigest.Part digest,
            long bytes,
            @Nullable String program) {}

    private Parts(List<Scanned> files) {
        this.files = files;
        Map<String, Long> sizes = new TreeMap<>(CodePoints.ORDER);
        for (Scanned file : files) {
            digest.add(file.digest());
            if (file.program() != null) {
                sizes.merge(file.program(), file.bytes(), Long::sum);
            }
        }
        bySize = new ArrayList<>(sizes.entrySet());
        bySize.sort(Map.Entry.<String, Long>comparingByValue().reversed());
    }

    /** Takes files that were looked through. */
    public static Parts of(List<Scanned> files) {
        return new Parts(files.stream()
                .sorted((one, other) ->
                        CodePoints.ORDER.compare(one.file().name(), other.file().name()))
                .toList());
    }

    /** Looks through a file; it shares nothing, so that this can be done on several threads. */
    public static Scanned scan(SourceFile file) {
        ByteBuffer bytes = SourceReader.content(file);
        return new Scanned(
                file, InputDigest.Part.of(file.name(), bytes).workedOut(), bytes.limit(), ProgramScan.programOf(bytes));
    }

    /** How many programs have files of their own. */
    public int programs() {
        return bySize.size();
    }

    /**
     * One part of the programs.
     *
     * @param threads how many files may be read at once, 1 or more
     */
    public ShardReading part(Shard shard, int threads) {
        return new ShardReading(this, shard, threads);
    }

    List<Scanned> files() {
        return files;
    }

    /** The digest of all of them. */
    public InputDigest digest() {
        return digest;
    }

    /** What belongs to no single program, in reading order, to be bound together with what a part reads of its own. */
    synchronized List<Reading.Contents> common() {
        if (common == null) {
            List<SourceFile> shared = files.stream()
                    .filter(file -> file.program() == null)
                    .map(Scanned::file)
                    .toList();
            try (Reading reading = Reading.begin(shared, 1)) {
                common = reading.contents();
            }
        }
        return common.stream().map(Reading.Contents::unbound).toList();
    }

    /** The part that each program goes to: the largest first, each to the one that has the least so far. */
    Map<String, Integer> owners(int parts) {
        long[] load = new long[parts];
        Map<String, Integer> owners = new HashMap<>();
        for (Map.Entry<String, Long> program : bySize) {
            int least = 0;
            for (int i = 1; i < parts; i++) {
                least = load[i] < load[least] ? i : least;
            }
            load[least] += program.getValue();
            owners.put(program.getKey(), least + 1);
        }
        return owners;
    }
}
