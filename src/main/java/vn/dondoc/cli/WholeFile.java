package vn.dondoc.cli;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/** Writes files so that a reader sees the old one or the new one, and never a part of either. */
final class WholeFile {

    private WholeFile() {}

    /** What is written. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** What lies there stands for something else, as {@code /dev/stdout} does. */
    private static final Path DEVICES = Path.of("/dev");

    /**
     * Replaces a file, or makes it with its folders; on any error the old one stays. A link stays a link, and what is no
     * file, such as {@code /dev/null}, is written to: to replace it would take it away from everybody.
     *
     * @throws IOException also where a link leads out of its folder: it may have come with files of strangers
     */
    static void write(Path file, Content content) throws IOException {
        boolean other = Files.exists(file) && !Files.isRegularFile(file);
        if (other || file.toAbsolutePath().startsWith(DEVICES)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                content.writeTo(out);
            }
        } else {
            replace(Files.exists(file) ? target(file) : file.toAbsolutePath(), content);
        }
    }

    private static Path target(Path file) throws IOException {
        Path target = file.toRealPath();
        Path folder = Objects.requireNonNull(file.toAbsolutePath().normalize().getParent(), "a file lies in a folder");
        if (Files.isSymbolicLink(file) && !target.startsWith(folder.toRealPath())) {
            throw new IOException("it is a link that leads to " + target + "; name that file itself");
        }
        return target;
    }

    private static void replace(Path file, Content content) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent(), "a file lies in a folder");
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, ".dondoc-", ".tmp", permissions(file));
        // Also where somebody ends the process meanwhile.
        unfinished.toFile().deleteOnExit();
        try {
            try (FileOutputStream out = new FileOutputStream(unfinished.toFile())) {
                content.writeTo(out);
                // On the disk before the old file is gone.
                out.getFD().sync();
            }
            try {
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Those of the old file, or of every new one; the system takes from them what the user's mask says. */
    private static FileAttribute<?>[] permissions(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        Set<PosixFilePermission> permissions =
                Files.exists(file) ? Files.getPosixFilePermissions(file) : PosixFilePermissions.fromString("rw-rw-rw-");
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    }
}
