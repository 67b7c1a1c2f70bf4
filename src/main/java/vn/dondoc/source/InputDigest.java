package vn.dondoc.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The digest of all files of a run. It is worked out when an output names it: most do not. */
public final class InputDigest {

    private final List<File> files = new ArrayList<>();

    private record File(String name, ByteBuffer bytes) {}

    /** Takes a file, in reading order. */
    public void add(ReadFile file) {
        files.add(new File(file.name(), file.bytes()));
    }

    /** SHA-256 over the names and the digests of all files, in lower-case hex. */
    public String sha256() {
        StringBuilder all = new StringBuilder();
        for (File file : files) {
            // The name's length keeps names and digests apart whatever a name holds.
            all.append(file.name().length()).append(' ').append(file.name()).append(' ');
            all.append(SourceReader.sha256(file.bytes().duplicate())).append('\n');
        }
        return SourceReader.sha256(ByteBuffer.wrap(all.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
