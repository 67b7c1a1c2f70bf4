package vn.dondoc.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was told of a finding.
 *
 * @param asOf the day that the run judged
 * @param reason {@code new}, {@code escalated}, {@code repeat}, {@code promise-broken} or {@code resolved}
 * @param state what became of the message: {@code pending}, {@code sent}, {@code deferred} or {@code failed}
 * @param at when it came to that, an instant
 * @param outcome what the channel said of it
 */
public record Telling(
        long run,
        LocalDate asOf,
        String fingerprint,
        String reason,
        int level,
        String recipient,
        String channel,
        String state,
        String at,
        @Nullable String outcome) {}
