package vn.dondoc.report.merge;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.dondoc.finding.Severity;

/** Any bytes as the result of a part: it is joined, or refused. */
public final class MergedFuzz {

    private MergedFuzz() {}

    /** What a fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        Path file = Files.write(Files.createTempFile("dondoc-fuzz", ".json"), input);
        try {
            MergedResult merged = MergedResult.of(List.of(file));
            merged.write(OutputStream.nullOutputStream());
            merged.fails(Severity.ERROR);
        } catch (MergeException e) {
            // Refused.
        } finally {
            Files.delete(file);
        }
    }
}
