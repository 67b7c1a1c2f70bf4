package vn.dondoc.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The digest of all files of a run. Of a few files it is worked out when an output names it, because most do not; of many
 * it is worked out as they are read, because they would fill the memory.
 */
public final class InputDigest {

    /** How many bytes of files are worth holding: to have them digested takes longer than a small run should. */
    public static final long MOST_HELD = 8 * 1024 * 1024;

    private final List<Part> parts = new ArrayList<>();

    /**
     * A file's share: its bytes, or their digest.
     *
     * @param bytes null where {@code sha256} is given
     */
    public record Part(
            String name,
            @Nullable ByteBuffer bytes,
            @Nullable String sha256) {

        public static Part of(String name, ByteBuffer bytes) {
            return new Part(name, bytes, null);
        }

        /** The same without the bytes. */
        public Part workedOut() {
            return new Part(name, null, digest());
        }

        private String digest() {
            return bytes == null ? String.valueOf(sha256) : SourceReader.sha256(bytes.duplicate());
        }
    }

    /** Takes a file, in reading order. */
    public void add(Part part) {
        parts.add(part);
    }

    /** SHA-256 over the names and the digests of all files, in lower-case hex. */
    public String sha256() {
        StringBuilder all = new StringBuilder();
        for (Part part : parts) {
            // The name's length keeps names and digests apart whatever a name holds.
            all.append(part.name().length()).append(' ').append(part.name()).append(' ');
            all.append(part.digest()).append('\n');
        }
        return SourceReader.sha256(ByteBuffer.wrap(all.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
