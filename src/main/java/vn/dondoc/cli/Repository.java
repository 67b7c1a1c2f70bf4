package vn.dondoc.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The git repository that a directory lies in, as far as the file system tells. */
final class Repository {

    private Repository() {}

    /** Path of a directory from its repository's root, {@code cchc/2023/}; empty at the root and outside of any. */
    static String pathOf(Path directory) {
        for (Path folder = directory; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                String path = folder.relativize(directory).toString().replace('\\', '/');
                return path.isEmpty() ? "" : path + "/";
            }
        }
        return "";
    }
}
