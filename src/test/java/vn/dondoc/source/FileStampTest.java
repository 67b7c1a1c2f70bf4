package vn.dondoc.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A file that was saved just before it was read may have been saved again since, with the same stamp. */
final class FileStampTest {

    private static final Instant READ = Instant.parse("2023-06-30T08:00:00Z");

    @Test
    void isTrustedWhenTheFileWasOldAlreadyWhenItWasRead() {
        assertThat(modified(READ.minusMillis(2001)).settledAt(READ)).isTrue();
        assertThat(modified(READ.minusMillis(2000)).settledAt(READ)).isFalse();
        assertThat(modified(READ).settledAt(READ)).isFalse();
    }

    private static FileStamp modified(Instant at) {
        return new FileStamp(5, at, "key");
    }
}
