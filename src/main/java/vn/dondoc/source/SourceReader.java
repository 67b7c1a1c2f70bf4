package vn.dondoc.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one file into its documents. It shares nothing, so that files may be read on several threads. */
public final class SourceReader {

    /** The most bytes that a file may have: 16 MiB. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private SourceReader() {}

    /** Never throws for what a file holds or lacks: whatever is wrong is the result's problem. */
    public static ReadFile read(SourceFile file) {
        return read(file, null);
    }

    /**
     * The same as {@link #read(SourceFile)}; a file whose bytes have not changed is not parsed again.
     *
     * @param before what the file of this name gave the last time it was read, or null
     */
    public static ReadFile read(SourceFile file, @Nullable ReadFile before) {
        Place start = new Place(file.name(), 1, 1);
        byte[] bytes = new byte[0];
        try {
            bytes = bytes(file, start);
            if (bytes.length > MAX_BYTES) {
                throw new Unreadable("too-large", start, Map.of("limit", "16"));
            }
            if (before != null && before.problem() == null && before.bytes().equals(ByteBuffer.wrap(bytes))) {
                return before;
            }
            List<SourceDocument> documents = YamlReader.read(file.name(), Utf8.decode(file.name(), bytes));
            return new ReadFile(file.name(), documents, null, readOnly(bytes));
        } catch (Unreadable e) {
            return new ReadFile(file.name(), List.of(), e.problem(), readOnly(bytes));
        }
    }

    /** What {@link ReadFile#bytes} of a file would be, without reading the documents. */
    public static ByteBuffer content(SourceFile file) {
        try {
            return readOnly(bytes(file, new Place(file.name(), 1, 1)));
        } catch (Unreadable e) {
            return ByteBuffer.allocate(0);
        }
    }

    private static ByteBuffer readOnly(byte[] bytes) {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    private static byte[] bytes(SourceFile file, Place start) throws Unreadable {
        try (InputStream in = file.content().open()) {
            return in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw new Unreadable("unreadable-file", start, Map.of("detail", Unreadable.reason(e)));
        }
    }

    /** SHA-256 of bytes, in lower-case hex. */
    public static String sha256(byte[] bytes) {
        return sha256(ByteBuffer.wrap(bytes));
    }

    static String sha256(ByteBuffer bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
