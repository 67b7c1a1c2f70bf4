package vn.dondoc.report.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Office files are ZIP archives, and the library dates their entries by the clock: here each gets the same date. */
public final class FixedZip {

    /** Soon after the first that ZIP knows; that itself would be written a second time, by the machine's time zone. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private FixedZip() {}

    /** Copies an archive, entry by entry; {@code out} stays open. */
    public static void copy(Path archive, OutputStream out) throws IOException {
        try (ZipFile entries = new ZipFile(archive.toFile())) {
            ZipOutputStream copy = new ZipOutputStream(out);
            for (ZipEntry entry : Collections.list(entries.entries())) {
                ZipEntry dated = new ZipEntry(entry.getName());
                // Without a time zone, unlike the other ways to set it.
                dated.setTimeLocal(DATE);
                copy.putNextEntry(dated);
                try (InputStream content = entries.getInputStream(entry)) {
                    content.transferTo(copy);
                }
                copy.closeEntry();
            }
            copy.finish();
        }
    }
}
