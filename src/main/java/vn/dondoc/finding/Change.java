package vn.dondoc.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is different about one finding between two results of a workspace.
 *
 * @param finding as the later result has it; one that vanished, as the earlier had it
 * @param before as the earlier result had it; null for one that appeared
 */
public record Change(Kind kind, Finding finding, @Nullable Finding before) {

    /** By severity, then by level: what one of equal severity and level says of itself is no change. */
    private static final Comparator<Finding> GRAVITY =
            Comparator.comparing(Finding::severity).thenComparingInt(Finding::level);

    /** What became of the finding. */
    public enum Kind {
        APPEARED,
        ESCALATED,
        EASED,
        VANISHED
    }

    /**
     * The changes from one list of findings to another, by kind, then in their order. Where only those that count are
     * listed, one that is waived from now on vanishes, and one whose waiver ends appears.
     */
    public static List<Change> between(List<Finding> earlier, List<Finding> later) {
        Map<String, Finding> known = new LinkedHashMap<>();
        earlier.forEach(finding -> known.put(finding.fingerprint(), finding));
        List<Change> changes = new ArrayList<>();
        for (Finding finding : later) {
            Finding before = known.remove(finding.fingerprint());
            int rise = before == null ? 1 : GRAVITY.compare(finding, before);
            if (rise != 0) {
                Kind kind = before == null ? Kind.APPEARED : rise > 0 ? Kind.ESCALATED : Kind.EASED;
                changes.add(new Change(kind, finding, before));
            }
        }
        known.values().forEach(gone -> changes.add(new Change(Kind.VANISHED, gone, gone)));
        changes.sort(Comparator.comparing(Change::kind));
        return List.copyOf(changes);
    }
}
