package vn.dondoc.source;

import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file after reading.
 *
 * @param documents its documents that are not empty; none where the file cannot be read
 * @param problem why it cannot be read, or null
 * @param bytes what it holds, read-only; the first bytes of a file over the size limit, none where they cannot be had
 */
public record ReadFile(
        String name,
        List<SourceDocument> documents,
        @Nullable Problem problem,
        ByteBuffer bytes) {}
