package vn.dondoc.alert;

import java.time.LocalDate;
import vn.dondoc.finding.Severity;

/**
 * What one recipient was told of one finding since it appeared, and not yet that it is gone.
 *
 * @param first as-of day of the first message
 * @param last as-of day of the last one
 * @param level the highest that was told
 * @param times in how many messages
 */
public record Told(String fingerprint, LocalDate first, LocalDate last, Severity severity, int level, int times) {

    static Told first(Telling telling, LocalDate day) {
        return new Told(telling.fingerprint(), day, day, telling.severity(), telling.level(), 1);
    }

    Told again(Telling telling, LocalDate day) {
        return new Told(
                fingerprint,
                first,
                day.isAfter(last) ? day : last,
                telling.severity(),
                Math.max(level, telling.level()),
                times + 1);
    }
}
