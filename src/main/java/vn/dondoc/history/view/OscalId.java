package vn.dondoc.history.view;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs out of names, of version 5: the same name has the same one whenever it is made. */
final class OscalId {

    /** The namespace of this project's names: a UUID made once. */
    private static final UUID NAMESPACE = UUID.fromString("0a4d1a0c-6d2c-4b5e-9a6f-1d6f5a0f7c11");

    private OscalId() {}

    /** Of a part of a record. */
    static String of(String hash, Object... parts) {
        StringBuilder name = new StringBuilder(hash);
        for (Object part : parts) {
            name.append('\n').append(part);
        }
        return of(name.toString());
    }

    /** Of a unit: the same in every history. */
    static String ofUnit(String id) {
        return of("unit", id);
    }

    private static String of(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .flip());
            ByteBuffer bytes = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
            long most = (bytes.getLong() & ~0xf000L) | 0x5000L;
            long least = (bytes.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
            return new UUID(most, least).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
