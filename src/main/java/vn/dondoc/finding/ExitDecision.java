package vn.dondoc.finding;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which findings make a run fail.
 *
 * @param from least severity that fails; null: none does
 * @param changed names of the files outside of which nothing fails; null: it does not matter where a finding lies
 */
public record ExitDecision(
        @Nullable Severity from, @Nullable Set<String> changed) {

    /** Whether at least one finding makes the run fail. */
    public boolean fails(List<Finding> findings) {
        return findings.stream().anyMatch(this::fails);
    }

    /** Whether a finding counts, is grave enough, and lies where it matters. */
    public boolean fails(Finding finding) {
        return from != null && finding.severity().compareTo(from) >= 0 && counts(finding);
    }

    /** Whether a finding is neither waived nor known before, and lies where it matters. */
    public boolean counts(Finding finding) {
        return finding.counts() && isInChanged(finding);
    }

    /** Whether the finding's place, or that of any evidence, lies in a file that matters. */
    public boolean isInChanged(Finding finding) {
        return changed == null
                || changed.contains(finding.location().file())
                || finding.evidence().stream()
                        .anyMatch(evidence -> changed.contains(evidence.place().file()));
    }
}
