package vn.dondoc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.dondoc.report.ReportFolder;

/**
 * The folder of an audit report. Each file is written whole. What an earlier report wrote there and this one did not is
 * removed: a letter to a unit that owes nothing any more must not lie beside those of today.
 */
final class ReportFiles implements ReportFolder {

    /** Lists the files of the report, so that the next one knows which are not a person's own. */
    static final String LIST = ".dondoc-report";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

    private final Path folder;
    private final String shown;
    private final Set<String> earlier;
    private final Set<String> written = new TreeSet<>();

    private ReportFiles(Path folder, String shown, Set<String> earlier) {
        this.folder = folder;
        this.shown = shown;
        this.earlier = earlier;
    }

    /**
     * A folder that is there, and can be written.
     *
     * @param shown what people call it
     * @throws NotRunException where it cannot be made or written
     */
    static ReportFiles in(Path folder, String shown) {
        try {
            Files.createDirectories(folder);
            Path list = folder.resolve(LIST);
            Set<String> earlier = new TreeSet<>();
            if (Files.isRegularFile(list)) {
                for (String name : Files.readAllLines(list, StandardCharsets.UTF_8)) {
                    if (NAME.matcher(name).matches()) {
                        earlier.add(name);
                    }
                }
            }
            Files.delete(Files.createTempFile(folder, ".dondoc-", ".tmp"));
            return new ReportFiles(folder, shown.isEmpty() ? "." : shown, earlier);
        } catch (IOException e) {
            throw failed(shown, e);
        }
    }

    @Override
    public void file(String name, Content content) throws IOException {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name for a file of a report: " + name);
        }
        WholeFile.write(folder.resolve(name), content::write);
        written.add(name);
    }

    /** Removes what only the earlier report wrote. */
    void finish() {
        try {
            for (String name : earlier) {
                Path file = folder.resolve(name);
                if (!written.contains(name) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.delete(file);
                }
            }
            byte[] list = (String.join("\n", written) + "\n").getBytes(StandardCharsets.UTF_8);
            WholeFile.write(folder.resolve(LIST), out -> out.write(list));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** What people call the folder. */
    String shown() {
        return shown;
    }

    /** The names of the files, in order. */
    List<String> written() {
        return List.copyOf(written);
    }

    /** To be thrown where a file could not be written. */
    NotRunException failed(IOException error) {
        return failed(shown, error);
    }

    private static NotRunException failed(String shown, IOException error) {
        return new NotRunException(
                "không ghi được báo cáo vào " + shown + ": " + error.getMessage(),
                "the report cannot be written to " + shown + ": " + error.getMessage());
    }
}
