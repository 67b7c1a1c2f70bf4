package vn.dondoc.cli;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Bilingual;

/**
 * How alerts are told, after every value was looked at.
 *
 * @param channels as written: {@code outbox:DIR}
 * @param repeatAfter days after which what still stands is told again
 * @param patience how long temporary failures are tried again
 * @param sender as written, or null
 */
record AlertSettings(
        List<String> channels,
        int repeatAfter,
        Duration patience,
        @Nullable String sender) {

    private static final int REPEAT_AFTER = 7;
    private static final int RETRY_FOR = 60;
    private static final int DAY = 86_400;

    static AlertSettings of(AlertOptions options, List<Bilingual> problems) {
        return new AlertSettings(
                options.channels.isEmpty() ? List.of("outbox") : options.channels,
                within("--repeat-after", options.repeatAfter, REPEAT_AFTER, 1, 366, problems),
                Duration.ofSeconds(within("--retry-for", options.retryFor, RETRY_FOR, 0, DAY, problems)),
                options.sender);
    }

    private static int within(
            String option, @Nullable Integer written, int usual, int least, int most, List<Bilingual> problems) {
        if (written == null) {
            return usual;
        }
        if (written < least || written > most) {
            problems.add(new Bilingual(
                    option + ": cần số từ " + least + " đến " + most, option + ": must be " + least + " to " + most));
            return usual;
        }
        return written;
    }
}
