package vn.dondoc.alert;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A folder that takes one {@code .eml} file for each message: nothing leaves the machine. */
public final class Outbox implements Channel {

    /** Its messages are kept, and leave the machine only when somebody sends the files. */
    static final String NAME = "outbox";

    /** What a file's name may hold of an address: nothing that a shell, a path or a file system treats as special. */
    private static final String UNSAFE = "[^A-Za-z0-9@._+-]";

    private static final int LONGEST_ADDRESS = 100;
    private static final int DIGITS = 8;

    private final Path folder;

    public Outbox(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Shape shape() {
        return Shape.MAIL;
    }

    /** Under the same name each time: handed over twice, a message is still one file. */
    @Override
    public Outcome deliver(Message message) {
        Path file = folder.resolve(fileName(message));
        Path unfinished = folder.resolve("." + fileName(message) + ".tmp");
        try {
            Files.createDirectories(folder);
            write(message, unfinished, file);
            return Outcome.accepted(file.getFileName().toString());
        } catch (IOException e) {
            return Outcome.down(folder + ": " + e);
        }
    }

    private static void write(Message message, Path unfinished, Path file) throws IOException {
        try (FileChannel out = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(message.content().getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            // On the disk before the ledger says that it was sent.
            out.force(true);
        } catch (IOException e) {
            // A part of a message is of no use, and a full disk needs the room.
            Files.deleteIfExists(unfinished);
            throw e;
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() {}

    private static String fileName(Message message) {
        String address = message.address().replaceAll(UNSAFE, "_");
        String shown = address.length() > LONGEST_ADDRESS ? address.substring(0, LONGEST_ADDRESS) : address;
        String digest = message.id().substring(message.id().indexOf('.') + 1);
        return message.asOf() + "-" + shown + "-" + digest.substring(0, DIGITS) + ".eml";
    }
}
