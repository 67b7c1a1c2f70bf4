package vn.dondoc.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file to read, or something that stands for one, such as standard input.
 *
 * @param name path relative to the working directory, with {@code /}; what people and outputs call it
 * @param content where its bytes come from
 */
public record SourceFile(String name, Content content) {

    /** Opens the bytes; the reader closes them. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    public static SourceFile onDisk(String name, Path path) {
        return new SourceFile(name, () -> Files.newInputStream(path));
    }

    /** Bytes at hand, under the name that people shall see. */
    public static SourceFile given(String name, byte[] bytes) {
        return new SourceFile(name, () -> new ByteArrayInputStream(bytes));
    }
}
