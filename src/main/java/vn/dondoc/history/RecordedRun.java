package vn.dondoc.history;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A run as it was recorded, without its findings.
 *
 * @param number 1, 2, 3 ... in the order of recording
 * @param scope what of the findings it kept, in the words of the options that narrowed it; empty for all of them
 * @param recordedAt when, to the second
 * @param version of the tool
 * @param hash of its entry in the chain; empty where somebody removed that
 */
public record RecordedRun(
        long number,
        RunKind kind,
        String scope,
        LocalDate asOf,
        Instant recordedAt,
        String version,
        String inputSha256,
        String rulesSha256,
        RunSummary summary,
        String hash) {}
