package vn.dondoc.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

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

        /** What the disk tells of the bytes without reading them; null where they lie on none. */
        default @Nullable FileStamp stamp() throws IOException {
            return null;
        }
    }

    public static SourceFile onDisk(String name, Path path) {
        return new SourceFile(name, new OnDisk(path));
    }

    private record OnDisk(Path path) implements Content {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public FileStamp stamp() throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return new FileStamp(
                    attributes.size(), attributes.lastModifiedTime().toInstant(), String.valueOf(attributes.fileKey()));
        }
    }

    /** Bytes at hand, under the name that people shall see. */
    public static SourceFile given(String name, byte[] bytes) {
        return new SourceFile(name, () -> new ByteArrayInputStream(bytes));
    }
}
