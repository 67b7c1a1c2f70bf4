package vn.dondoc.load;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.Parts.Scanned;
import vn.dondoc.load.form.DocumentKind;
import vn.dondoc.model.Program;
import vn.dondoc.model.RuleVocabulary;
import vn.dondoc.source.CodePoints;
import vn.dondoc.source.DocumentId;
import vn.dondoc.source.InputDigest;
import vn.dondoc.source.Problem;
import vn.dondoc.source.SourceFile;

/**
 * Reads one part of a run. Programs are dealt out to the parts by the size of their files. A part reads the files of its
 * programs and those that belong to no single program; what it tells of problems and counts, no other part tells.
 */
public final class ShardReading {

    private final Parts parts;
    private final Shard shard;
    private final int threads;
    private final Map<String, Integer> owners;

    /**
     * What a part has read.
     *
     * @param loaded everything that its programs need, of other programs what stands beside them; problems and documents
     *     are only those that this part tells of
     * @param programs ids of the programs that it judges
     */
    public record Part(Loaded loaded, Set<String> programs) {}

    ShardReading(Parts parts, Shard shard, int threads) {
        this.parts = parts;
        this.shard = shard;
        this.threads = threads;
        this.owners = parts.owners(shard.of());
    }

    /** Whether what concerns a program, or none where it is null, is this part's to tell. */
    private boolean isOwn(@Nullable String program) {
        Integer owner = program == null ? null : owners.get(program);
        return owner == null ? shard.isFirst() : owner == shard.index();
    }

    private boolean isRead(Scanned file) {
        return file.program() == null || isOwn(file.program());
    }

    /** The files that it reads unless it has to read all; the same ones give the same part. */
    public List<InputDigest.Part> reads() {
        return parts.files().stream().filter(this::isRead).map(Scanned::digest).toList();
    }

    /**
     * Reads and loads the part's files; all files where they alone leave it open whether something is wrong.
     *
     * @param vocabulary what programs and waivers may name of the rule catalogue
     * @param unsearched folders that could not be searched
     */
    public Part load(RuleVocabulary vocabulary, List<Problem> unsearched) {
        Part alone = loadAlone(vocabulary, unsearched);
        return alone == null ? load(parts.files(), vocabulary, unsearched).part() : alone;
    }

    /** The same; null where the part's files alone leave it open whether something is wrong. */
    public @Nullable Part loadAlone(RuleVocabulary vocabulary, List<Problem> unsearched) {
        List<Scanned> read = parts.files().stream().filter(this::isRead).toList();
        Read alone = load(read, vocabulary, unsearched);
        return read.size() < parts.files().size() && namesWhatOthersHave(alone.loaded()) ? null : alone.part();
    }

    /** @param loaded all that was read, the problems of other parts' programs included */
    private record Read(Loaded loaded, Part part) {}

    private Read load(List<Scanned> read, RuleVocabulary vocabulary, List<Problem> unsearched) {
        List<Reading.Contents> contents = contents(read);
        Loaded loaded = Loader.loadRead(contents, vocabulary);
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
        Loaded part = new Loaded(
                loaded.workspace(), problems, parts.files().size(), documents, parts.digest(), loaded.programsSeen());
        return new Read(loaded, new Part(shard.isFirst() ? part.with(unsearched) : part, judged));
    }

    /** In reading order. */
    private List<Reading.Contents> contents(List<Scanned> read) {
        List<SourceFile> own = read.stream()
                .filter(file -> file.program() != null)
                .map(Scanned::file)
                .toList();
        try (Reading reading = Reading.begin(own, threads)) {
            Iterator<Reading.Contents> common = parts.common().iterator();
            Iterator<Reading.Contents> others = reading.contents().iterator();
            return read.stream()
                    .map(file -> file.program() == null ? common.next() : others.next())
                    .toList();
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
