package vn.dondoc.report;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.finding.Audit;
import vn.dondoc.report.office.Audits;

/** Where the disk is full, each format says so, and nothing else. */
final class FailingOutputTest {

    private static final Audit AUDIT = Audits.sample("2023-06-30");

    static Stream<String> formats() {
        return Formats.names().stream().filter(name -> !name.equals(Formats.AUTO));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theErrorOfTheDiskIsPassedOn(String format) {
        for (int room : new int[] {0, 5_000}) {
            assertThatThrownBy(
                            () -> Formats.get(format).write(AUDIT, new Style(80, false, true, false), new Full(room)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("No space left on device");
        }
    }

    /** Takes so many bytes and no more. */
    private static final class Full extends OutputStream {

        private int room;

        Full(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room-- <= 0) {
                throw new IOException("No space left on device");
            }
        }
    }
}
