package vn.dondoc.source;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * A glob that keeps files and folders out. A pattern without {@code /} is held against every name, so that
 * {@code drafts} leaves out each folder of that name; one with {@code /} against the path from the working directory.
 */
public final class Exclusion {

    private final boolean anyFolder;
    private final List<PathMatcher> matchers;

    private Exclusion(boolean anyFolder, List<PathMatcher> matchers) {
        this.anyFolder = anyFolder;
        this.matchers = matchers;
    }

    /**
     * Reads a pattern; {@code ./} before it and {@code /} after it mean nothing.
     *
     * @throws PatternSyntaxException when {@code glob} is none
     */
    public static Exclusion of(String glob) {
        String pattern = glob.startsWith("./") ? glob.substring(2) : glob;
        if (pattern.endsWith("/")) {
            pattern = pattern.substring(0, pattern.length() - 1);
        }
        List<PathMatcher> matchers = new ArrayList<>();
        matchers.add(matcher(pattern));
        if (pattern.startsWith("**/")) {
            // People mean "at any depth, none included"; the JDK's glob wants at least one folder.
            matchers.add(matcher(pattern.substring(3)));
        }
        return new Exclusion(!pattern.contains("/"), List.copyOf(matchers));
    }

    private static PathMatcher matcher(String pattern) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    }

    /** Whether it keeps out a file or folder, given by its path from the working directory. */
    boolean matches(Path relative) {
        Path candidate = anyFolder ? relative.getFileName() : relative;
        return candidate != null && matchers.stream().anyMatch(matcher -> matcher.matches(candidate));
    }
}
