package vn.dondoc.source;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Reads one file into its documents. It shares nothing, so that files may be read on several threads. */
public final class SourceReader {

    /** The most bytes that a file may have: 16 MiB. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private SourceReader() {}

    /** Never throws for what a file holds or lacks: whatever is wrong is the result's problem. */
    public static ReadFile read(SourceFile file) {
        try {
            return parsed(file, bytes(file));
        } catch (Unreadable e) {
            return new ReadFile(file.name(), List.of(), e.problem());
        }
    }

    /** The same, and a digest of the bytes; of none where they cannot be had. */
    public static ReadFile.Digested readDigested(SourceFile file) {
        byte[] bytes = new byte[0];
        try {
            bytes = bytes(file);
            return new ReadFile.Digested(parsed(file, bytes), sha256(bytes));
        } catch (Unreadable e) {
            return new ReadFile.Digested(new ReadFile(file.name(), List.of(), e.problem()), sha256(bytes));
        }
    }

    private static ReadFile parsed(SourceFile file, byte[] bytes) throws Unreadable {
        if (bytes.length > MAX_BYTES) {
            throw new Unreadable("too-large", start(file), Map.of("limit", "16"));
        }
        return new ReadFile(file.name(), YamlReader.read(file.name(), Utf8.decode(file.name(), bytes)), null);
    }

    private static Place start(SourceFile file) {
        return new Place(file.name(), 1, 1);
    }

    private static byte[] bytes(SourceFile file) throws Unreadable {
        try (InputStream in = file.content().open()) {
            return in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw new Unreadable("unreadable-file", start(file), Map.of("detail", String.valueOf(e.getMessage())));
        }
    }

    /** SHA-256 of bytes, in lower-case hex. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
