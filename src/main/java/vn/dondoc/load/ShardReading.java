package vn.dondoc.load;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.form.DocumentKind;
import vn.dondoc.model.Program;
import vn.dondoc.model.RuleVocabulary;
import vn.dondoc.source.CodePoints;
import vn.dondoc.source.DocumentId;
import vn.dondoc.source.InputDigest;
import vn.dondoc.source.Problem;
import vn.dondoc.source.SourceFile;
import vn.dondoc.source.SourceReader;

/**
 * Reads one part of a run. Programs are dealt out to the parts by the size of their files. A part reads the files of its
 * programs and those that belong to no single program; what it tells of problems and counts, no other part tells.
 */
public final class ShardReading {

    private final Shard shard;
    private final int threads;
    private final List<Scanned> files;
    private final Map<String, Integer> owners;

    private record Scanned(
            SourceFile file,
            InputDigest.Part digest,
            long bytes,
            @Nullable String program) {}

    /**
     * What a part has read.
     *
     * @param loaded everything that its programs need, of other programs what stands beside them; problems and documents
     *     are only those that this part tells of
     * @param programs ids of the programs that it judges
     */
    public record Part(Loaded loaded, Set<String> programs) {}

    private ShardReading(List<Scanned> files, Shard shard, int threads) {
        this.files = files;
        this.shard = shard;
        this.threads = threads;
        this.owners = owners(files, shard.of());
    }

    /** Looks through all files of a run for whose they are. */
    public static ShardReading begin(List<SourceFile> files, Shard shard, int threads) {
        List<Scanned> scanned = files.stream()
                .sorted((one, other) -> CodePoints.ORDER.compare(one.name(), other.name()))
                .map(ShardReading::scan)
                .toList();
        return new ShardReading(scanned, shard, threads);
    }

    private static Scanned scan(SourceFile file) {
        ByteBuffer bytes = SourceReader.content(file);
        return new Scanned(
                file, InputDigest.Part.of(file.name(), bytes).workedOut(), bytes.limit(), ProgramScan.programOf(bytes));
    }

    /** The largest programs first, each to the part that has the least so far. */
    private static Map<String, Integer> owners(List<Scanned> files, int parts) {
        Map<String, Long> sizes = new TreeMap<>(CodePoints.ORDER);
        for (Scanned file : files) {
            if (file.program() != null) {
                sizes.merge(file.program(), file.bytes(), Long::sum);
            }
        }
        List<Map.Entry<String, Long>> bySize = new ArrayList<>(sizes.entrySet());
        bySize.sort(Map.Entry.<String, Long>comparingByValue().reversed());
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

    /** Whether what concerns a program, or none where it is null, is this part's to tell. */
    private boolean isOwn(@Nullable String program) {
        Integer owner = program == null ? null : owners.get(program);
        return owner == null ? shard.isFirst() : owner == shard.index();
    }

    private boolean isRead(Scanned file) {
        return file.program() == null || isOwn(file.program());
    }

    /**
     * Reads and loads the part's files.
     *
     * @param vocabulary what programs and waivers may name of the rule catalogue
     * @param unsearched folders that could not be searched
     */
    public Part load(RuleVocabulary vocabulary, List<Problem> unsearched) {
        List<Scanned> read = files.stream().filter(this::isRead).toList();
        List<Reading.Contents> contents = contents(read);
        Loaded loaded = Loader.loadRead(contents, vocabulary);
        if (read.size() < files.size() && namesWhatOthersHave(loaded)) {
            read = files;
            contents = contents(read);
            loaded = Loader.loadRead(contents, vocabulary);
        }
        InputDigest digest = new InputDigest();
        files.forEach(file -> digest.add(file.digest()));
        Map<String, String> programs = new HashMap<>();
        int documents = 0;
        for (int i = 0; i < read.size(); i++) {
            Scanned file = read.get(i);
            documents += isOwn(file.program()) ? contents.get(i).documents().size() : 0;
            if (file.program() != null) {
                programs.put(file.file().name(), file.program());
            }
        }
        List<Problem> problems = loaded.problems().stream()
                .filter(problem -> isOwn(program(problem, programs)))
                .toList();
        Set<String> judged = new TreeSet<>(CodePoints.ORDER);
        loaded.workspace().programs().stream()
                .map(Program::id)
                .filter(this::isOwn)
                .forEach(judged::add);
        Loaded part = new Loaded(loaded.workspace(), problems, files.size(), documents, digest, loaded.programsSeen());
        return new Part(shard.isFirst() ? part.with(unsearched) : part, judged);
    }

    private List<Reading.Contents> contents(List<Scanned> read) {
        try (Reading reading = Reading.begin(read.stream().map(Scanned::file).toList(), threads)) {
            return reading.contents();
        }
    }

    /** Waivers alone may name tasks and difficulties of any program: where one seems not to exist, all must be read. */
    private static boolean namesWhatOthersHave(Loaded loaded) {
        return loaded.problems().stream()
                .map(Problem::document)
                .anyMatch(document ->
                        document != null && DocumentKind.WAIVERS.written().equals(document.kind()));
    }

    /** Whose a problem is: the program of its file, else that of its document. */
    private static @Nullable String program(Problem problem, Map<String, String> programs) {
        String ofFile = programs.get(problem.place().file());
        DocumentId document = problem.document();
        return ofFile != null || document == null ? ofFile : document.program();
    }
}
