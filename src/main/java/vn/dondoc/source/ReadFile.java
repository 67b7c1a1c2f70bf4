package vn.dondoc.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file after reading.
 *
 * @param documents its documents that are not empty; none where the file cannot be read
 * @param problem why it cannot be read, or null
 */
public record ReadFile(
        String name,
        List<SourceDocument> documents,
        @Nullable Problem problem) {

    /**
     * A file together with the digest of what it held.
     *
     * @param sha256 of its bytes, in lower-case hex; of the first bytes of a file over the size limit
     */
    public record Digested(ReadFile file, String sha256) {}
}
