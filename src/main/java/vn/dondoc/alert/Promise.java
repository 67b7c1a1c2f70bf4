package vn.dondoc.alert;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has seen a finding and says until when it will be settled (hẹn).
 *
 * @param until last day without repeats
 */
public record Promise(
        String fingerprint,
        String by,
        LocalDate until,
        @Nullable String note) {}
