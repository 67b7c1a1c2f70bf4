package vn.dondoc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The files that differ from a revision of git, as findings name them. */
final class ChangedFiles {

    private final Path directory;

    private ChangedFiles(Path directory) {
        this.directory = directory;
    }

    /**
     * Files changed since the branch left a revision: committed, staged, changed in the working tree, or new and not
     * ignored. What came to the revision's own branch meanwhile is nobody's change here.
     *
     * @throws NotRunException where there is no repository, no git, or no such revision
     */
    static Set<String> since(String revision, Surroundings surroundings) {
        ChangedFiles changed = new ChangedFiles(surroundings.directory());
        if (revision.isBlank() || revision.startsWith("-")) {
            throw unknown(revision);
        }
        Answer root = changed.git("rev-parse", "--show-cdup");
        if (root.code() != 0) {
            throw new NotRunException(
                    "--changed-since: thư mục này không nằm trong kho git nào",
                    "--changed-since: this folder lies in no git repository");
        }
        Answer commit = changed.git("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (commit.code() != 0) {
            throw unknown(revision);
        }
        String from = commit.out().strip();
        Answer fork = changed.git("merge-base", from, "HEAD");
        String base = fork.code() == 0 ? fork.out().strip() : from;
        Path top = surroundings.directory().resolve(root.out().strip()).normalize();
        Set<String> names = new TreeSet<>();
        for (Answer list : List.of(
                changed.git("diff", "--name-only", "-z", "--no-renames", "--no-relative", "--no-ext-diff", base, "--"),
                changed.git("ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", ":/"))) {
            if (list.code() != 0) {
                throw new NotRunException("--changed-since: git: " + list.err(), "--changed-since: git: " + list.err());
            }
            for (String name : list.out().split("\0", -1)) {
                if (!name.isEmpty()) {
                    names.add(surroundings.name(top.resolve(name)));
                }
            }
        }
        return names;
    }

    private static NotRunException unknown(String revision) {
        return new NotRunException(
                "--changed-since: git không có bản “" + revision
                        + "”; nếu kho được tải về không đủ lịch sử, hãy tải thêm (git fetch)",
                "--changed-since: git knows no revision “" + revision
                        + "”; if the clone is shallow, fetch more history");
    }

    private record Answer(int code, String out, String err) {}

    private Answer git(String... arguments) {
        // No program that a repository's own settings could name runs on the way.
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.fsmonitor=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            Path errors = Files.createTempFile("dondoc-", ".git");
            try {
                Process git = builder.redirectError(errors.toFile())
                        .redirectInput(ProcessBuilder.Redirect.PIPE)
                        .start();
                git.getOutputStream().close();
                String out = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                int code = git.waitFor();
                return new Answer(code, out, Files.readString(errors).strip());
            } finally {
                Files.deleteIfExists(errors);
            }
        } catch (IOException e) {
            throw new NotRunException(
                    "--changed-since: không chạy được git: " + e.getMessage(),
                    "--changed-since: git cannot be run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotRunException("--changed-since: bị ngắt", "--changed-since: interrupted");
        }
    }
}
