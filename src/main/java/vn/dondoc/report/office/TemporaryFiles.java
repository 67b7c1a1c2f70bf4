package vn.dondoc.report.office;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.util.TempFileCreationStrategy;

/**
 * A folder of our own for what the library puts on disk meanwhile, readable by nobody else and gone afterwards. Its usual
 * one is shared by all users of a machine, and belongs to the first.
 */
public final class TemporaryFiles implements TempFileCreationStrategy, AutoCloseable {

    private final Path folder;

    public TemporaryFiles() throws IOException {
        this.folder = Files.createTempDirectory("dondoc");
    }

    /** A new empty file. */
    public Path file() throws IOException {
        return Files.createTempFile(folder, "office", null);
    }

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        return file().toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        return Files.createTempDirectory(folder, "office").toFile();
    }

    @Override
    public void close() throws IOException {
        List<Path> children;
        try (Stream<Path> all = Files.walk(folder)) {
            children = all.toList();
        }
        for (int i = children.size() - 1; i >= 0; i--) {
            Files.deleteIfExists(children.get(i));
        }
    }
}
