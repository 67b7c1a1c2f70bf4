package vn.dondoc.source;

import java.time.Duration;
import java.time.Instant;

/**
 * What a disk tells of a file without reading it. A file that was saved between two looks has another one, but for one
 * that was saved again, with as many bytes, before the clock of the disk had moved on.
 *
 * @param key names the file among all of its disk, whatever its path
 */
public record FileStamp(long size, Instant modified, String key) {

    /** Longer than the clock of any disk in use stands still. */
    private static final Duration DOUBT = Duration.ofSeconds(2);

    /** Whether a file that has the same stamp later still holds what was read of it at a time. */
    public boolean settledAt(Instant read) {
        return modified.isBefore(read.minus(DOUBT));
    }
}
