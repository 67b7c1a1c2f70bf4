package vn.dondoc.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.shape.ComplaintRoom;
import vn.dondoc.model.RuleVocabulary;
import vn.dondoc.source.CodePoints;
import vn.dondoc.source.InputDigest;
import vn.dondoc.source.Problem;
import vn.dondoc.source.ReadFile;
import vn.dondoc.source.SourceFile;
import vn.dondoc.source.SourceReader;

/**
 * Files that are being read, while the run gets its rules ready: the two need nothing of each other, and take the most
 * of a short run.
 */
public final class Reading implements AutoCloseable {

    private final ExecutorService readers;
    private final List<Future<Contents>> files = new ArrayList<>();
    private final AtomicLong bytes = new AtomicLong();

    /**
     * What is left of a file once it has been read: neither its text nor its nodes, which are many times as large.
     *
     * @param digest of its bytes
     * @param problem why it cannot be read, or null
     * @param room for what is wrong with the documents
     * @param documents each checked by itself
     */
    record Contents(
            InputDigest.Part digest, @Nullable Problem problem, ComplaintRoom room, List<ReadDocument> documents) {

        /** The same, to be bound once more: binding adds to what is wrong with a document. */
        Contents unbound() {
            ComplaintRoom copy = room.copy();
            return new Contents(
                    digest,
                    problem,
                    copy,
                    documents.stream().map(document -> document.in(copy)).toList());
        }
    }

    private Reading(int threads) {
        readers = Executors.newFixedThreadPool(threads, task -> {
            Thread reader = new Thread(task, "reader");
            // A run that fails elsewhere does not wait for what nobody will look at.
            reader.setDaemon(true);
            return reader;
        });
    }

    /**
     * Begins to read files, in reading order whatever the order in which they are given.
     *
     * @param threads how many files may be read at once, 1 or more
     */
    public static Reading begin(List<SourceFile> files, int threads) {
        return begin(files, threads, SourceReader::read);
    }

    /**
     * The same, with another way to read a file: one that knows what it held a moment ago.
     *
     * @param reader gives what {@link SourceReader#read} would give; called on any thread
     */
    public static Reading begin(List<SourceFile> files, int threads, Function<SourceFile, ReadFile> reader) {
        Reading reading = new Reading(Math.max(1, Math.min(threads, files.size())));
        files.stream()
                .sorted((one, other) -> CodePoints.ORDER.compare(one.name(), other.name()))
                .forEach(file -> reading.files.add(reading.readers.submit(() -> reading.contents(reader.apply(file)))));
        return reading;
    }

    private Contents contents(ReadFile read) {
        ComplaintRoom room = new ComplaintRoom();
        List<ReadDocument> documents = read.documents().stream()
                .map(document -> DocumentReader.read(document, room))
                .toList();
        boolean many = bytes.addAndGet(read.bytes().limit()) > InputDigest.MOST_HELD;
        InputDigest.Part part = InputDigest.Part.of(read.name(), read.bytes());
        return new Contents(many ? part.workedOut() : part, read.problem(), room, documents);
    }

    /**
     * Waits for all files and loads them.
     *
     * @param vocabulary what programs and waivers may name of the rule catalogue
     */
    public Loaded load(RuleVocabulary vocabulary) {
        return Loader.loadRead(contents(), vocabulary);
    }

    /** Waits for all files; in reading order. */
    List<Contents> contents() {
        List<Contents> read = new ArrayList<>();
        try {
            for (Future<Contents> file : files) {
                read.add(file.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while files were read", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a file could not be read", e.getCause());
        }
        return read;
    }

    /** Stops what is still being read. */
    @Override
    public void close() {
        readers.shutdownNow();
    }
}
