package vn.dondoc.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files of a run: every {@code *.yaml} and {@code *.yml} under the folders named, and every file named.
 * Hidden files and folders are passed over inside a folder; links to folders are not followed; nothing but regular
 * files is opened, because a pipe could make the run wait for ever. A link to a file is followed where it leads to
 * something inside the folder or the working directory: what else there is on a machine is not for those to see who may
 * propose a change.
 */
public final class SourceFiles {

    private final Path workingDirectory;
    private final List<Exclusion> exclusions;
    private final List<Found> found = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> empty = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long bytes;

    /** Whether a file in a folder is read, by its name. */
    public static boolean isSource(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /**
     * What a search gives.
     *
     * @param files in reading order: by name, by Unicode code point; each once
     * @param bytes about how many bytes they hold together
     * @param missing arguments that name nothing, or neither a folder nor a regular file
     * @param empty arguments that name a folder in which there is nothing to read
     * @param problems folders that could not be searched
     */
    public record Search(
            List<SourceFile> files, long bytes, List<String> missing, List<String> empty, List<Problem> problems) {}

    /** @param real the path without links: the same for two ways to one file */
    private record Found(String name, Path path, Path real) {}

    private SourceFiles(Path workingDirectory, List<Exclusion> exclusions) {
        this.workingDirectory = workingDirectory;
        this.exclusions = exclusions;
    }

    /** Looks for the files that the arguments of a command name; exclusions hold inside folders only. */
    public static Search search(Path workingDirectory, List<String> arguments, List<Exclusion> exclusions) {
        SourceFiles search = new SourceFiles(workingDirectory.toAbsolutePath().normalize(), exclusions);
        arguments.forEach(search::argument);
        return new Search(
                search.distinct(),
                search.bytes,
                List.copyOf(search.missing),
                List.copyOf(search.empty),
                search.sortedProblems());
    }

    private void argument(String argument) {
        Path path = path(argument);
        if (path != null && Files.isDirectory(path)) {
            int before = found.size() + problems.size();
            walk(path);
            if (found.size() + problems.size() == before) {
                empty.add(argument);
            }
        } else if (path != null && Files.isRegularFile(path)) {
            bytes += path.toFile().length();
            found.add(new Found(name(path), path, real(path)));
        } else {
            missing.add(argument);
        }
    }

    private @Nullable Path path(String argument) {
        if (argument.isEmpty()) {
            // A script whose variable is empty does not mean the working directory.
            return null;
        }
        try {
            return workingDirectory.resolve(argument).normalize();
        } catch (InvalidPathException e) {
            // Such an argument can name no file: it is reported as missing.
            return null;
        }
    }

    private void walk(Path folder) {
        try {
            // The dot makes a link that was named itself be entered; links inside are not followed.
            Files.walkFileTree(folder.resolve("."), new Visitor(folder));
        } catch (IOException e) {
            unreadable(folder, e);
        }
    }

    private void unreadable(Path folder, IOException cause) {
        problem("unreadable-path", folder, Map.of("detail", Unreadable.reason(cause)));
    }

    private void problem(String what, Path path, Map<String, String> values) {
        problems.add(new Problem("DATA-01", what, values, new Place(name(path), 1, 1), null, "", ""));
    }

    private boolean excluded(Path path) {
        Path relative = relative(path);
        return exclusions.stream().anyMatch(exclusion -> exclusion.matches(relative));
    }

    /** On systems with drives there is no way from one to another: such a path keeps its full name. */
    private Path relative(Path path) {
        return Objects.equals(path.getRoot(), workingDirectory.getRoot()) ? workingDirectory.relativize(path) : path;
    }

    private String name(Path path) {
        String name = relative(path).toString();
        return name.isEmpty() ? "." : name.replace(path.getFileSystem().getSeparator(), "/");
    }

    private List<SourceFile> distinct() {
        Set<Path> seen = new HashSet<>();
        return found.stream()
                .sorted(Comparator.comparing(Found::name, CodePoints.ORDER))
                .filter(file -> seen.add(file.real()))
                .map(file -> SourceFile.onDisk(file.name(), file.path()))
                .toList();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            // It went away meanwhile; reading it will say so.
            return path;
        }
    }

    private List<Problem> sortedProblems() {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::place))
                .distinct()
                .toList();
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Path realRoot;

        Visitor(Path root) {
            this.root = root;
            this.realRoot = real(root);
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            Path path = folder.normalize();
            boolean skipped = !path.equals(root) && (hidden(path) || excluded(path));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path visited, BasicFileAttributes attributes) {
            Path path = visited.normalize();
            String name = path.getFileName().toString();
            boolean yaml = isSource(name);
            // A link that leads nowhere is a file that cannot be read, not one that is not there.
            boolean file = attributes.isRegularFile() || Files.isRegularFile(path) || !Files.exists(path);
            if (yaml && file && !hidden(path) && !excluded(path)) {
                // No link was followed to it, so that only a link itself has to be resolved.
                Path real = attributes.isRegularFile() ? realRoot.resolve(root.relativize(path)) : real(path);
                if (attributes.isSymbolicLink() && leadsOut(real)) {
                    problem("link-outside", path, Map.of());
                } else {
                    bytes += attributes.size();
                    found.add(new Found(name(path), path, real));
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException cause) {
            unreadable(file.normalize(), cause);
            return FileVisitResult.CONTINUE;
        }

        /** A link that leads nowhere has no other path than its own, which lies in the folder as it was named. */
        private boolean leadsOut(Path real) {
            return !real.startsWith(root) && !real.startsWith(realRoot) && !real.startsWith(real(workingDirectory));
        }

        private static boolean hidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
