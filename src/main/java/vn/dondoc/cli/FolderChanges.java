package vn.dondoc.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Changes in folders and the folders in them, as the operating system tells them. Which file it was does not matter: what
 * is unchanged is recognised by its bytes.
 */
final class FolderChanges implements ChangeSource {

    /** How long nothing must happen, in milliseconds: longer than editors take between two steps of saving. */
    private static final long QUIET = 60;

    /** So many quiet times are waited for at most: a file that never rests must not keep its neighbours waiting. */
    private static final int PATIENCE = 10;

    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".drl", ".properties");

    private final List<Path> roots;
    private final WatchService service;

    private FolderChanges(List<Path> roots, WatchService service) {
        this.roots = roots;
        this.service = service;
    }

    /**
     * Watches from now on.
     *
     * @param paths folders, and files, for which their folders are watched
     */
    static FolderChanges of(Collection<Path> paths) throws IOException {
        List<Path> roots = paths.stream()
                .map(path ->
                        Files.isDirectory(path) ? path : path.toAbsolutePath().getParent())
                .distinct()
                .toList();
        FolderChanges changes =
                new FolderChanges(roots, roots.get(0).getFileSystem().newWatchService());
        changes.registerAll();
        return changes;
    }

    @Override
    public boolean await() throws IOException, InterruptedException {
        boolean relevant = false;
        while (!relevant) {
            relevant = drain(service.take());
        }
        for (int i = 0; i < PATIENCE; i++) {
            WatchKey key = service.poll(QUIET, TimeUnit.MILLISECONDS);
            if (key == null) {
                break;
            }
            drain(key);
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    private void registerAll() throws IOException {
        for (Path root : roots) {
            register(root);
        }
    }

    /** Hidden folders are not read, so they are not watched; a named one is. */
    private void register(Path root) throws IOException {
        // The dot makes a link that was named itself be entered, as when files are searched.
        Files.walkFileTree(root.resolve("."), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Path path = folder.normalize();
                if (!path.equals(root.normalize()) && isHidden(path)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                try {
                    path.register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
                    return FileVisitResult.CONTINUE;
                } catch (NoSuchFileException | NotDirectoryException e) {
                    // Gone again before it could be watched: its folder tells of that.
                    return FileVisitResult.SKIP_SUBTREE;
                }
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException cause) {
                // It went away meanwhile, or nobody may read it: reading the plans will say so.
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Takes what one folder tells; whether any of it could matter. */
    private boolean drain(WatchKey key) throws IOException {
        boolean relevant = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            relevant |= isRelevant((Path) key.watchable(), event);
        }
        // A folder that is gone tells nothing more, and that it is gone matters.
        return !key.reset() || relevant;
    }

    private boolean isRelevant(Path folder, WatchEvent<?> event) throws IOException {
        if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
            registerAll();
            return true;
        }
        Path name = (Path) event.context();
        if (isHidden(name)) {
            return false;
        }
        Path path = folder.resolve(name);
        if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE && Files.isDirectory(path)) {
            // What lies in it already is found when the files are searched again.
            register(path);
            return true;
        }
        return ENDINGS.stream().anyMatch(name.toString()::endsWith);
    }

    private static boolean isHidden(@Nullable Path path) {
        Path name = path == null ? null : path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
