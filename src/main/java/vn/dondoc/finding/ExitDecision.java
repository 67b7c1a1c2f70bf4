package vn.dondoc.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether findings make a run fail. */
public final class ExitDecision {

    private ExitDecision() {}

    /**
     * Whether at least one finding counts and is grave enough.
     *
     * @param from least severity that fails; null: none does
     */
    public static boolean fails(List<Finding> findings, @Nullable Severity from) {
        return from != null
                && findings.stream()
                        .anyMatch(finding ->
                                finding.counts() && finding.severity().compareTo(from) >= 0);
    }
}
