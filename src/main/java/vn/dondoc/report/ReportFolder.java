package vn.dondoc.report;

import java.io.IOException;
import java.io.OutputStream;

/** Takes the files of a report, each whole or not at all. */
@FunctionalInterface
public interface ReportFolder {

    /**
     * Takes one file; one of that name that is there is replaced.
     *
     * @param name its path in the folder, with {@code /}; ASCII letters, digits, {@code . _ -} and nothing that leads out
     * @throws IOException when it cannot be written
     */
    void file(String name, Content content) throws IOException;

    /** What a file holds. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }
}
