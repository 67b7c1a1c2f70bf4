package vn.dondoc.report.html;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Severity;

/**
 * What some findings come to, those that count alone.
 *
 * @param level highest level of the ladder
 * @param longest most days overdue; null where nothing is
 */
public record Tally(
        Map<Severity, Integer> counts, int level, @Nullable Integer longest) implements Comparable<Tally> {

    static final List<Severity> GRAVEST_FIRST =
            List.of(Severity.CRITICAL, Severity.ERROR, Severity.WARNING, Severity.INFO);

    /** @param findings that count */
    static Tally of(Collection<Finding> findings) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        int level = 0;
        Integer longest = null;
        for (Finding finding : findings) {
            counts.merge(finding.severity(), 1, Integer::sum);
            level = Math.max(level, finding.level());
            Integer days = finding.daysOverdue();
            if (days != null && days > 0) {
                longest = longest == null ? days : Math.max(longest, days);
            }
        }
        return new Tally(counts, level, longest);
    }

    public int of(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The gravest severity; null where nothing was found. */
    public @Nullable Severity gravest() {
        return GRAVEST_FIRST.stream()
                .filter(severity -> of(severity) > 0)
                .findFirst()
                .orElse(null);
    }

    /** Who owes most comes first: by the gravest findings, then the next, then by level and days overdue. */
    @Override
    public int compareTo(Tally other) {
        for (Severity severity : GRAVEST_FIRST) {
            int compared = Integer.compare(other.of(severity), of(severity));
            if (compared != 0) {
                return compared;
            }
        }
        int byLevel = Integer.compare(other.level, level);
        return byLevel != 0 ? byLevel : Integer.compare(days(other), days(this));
    }

    private static int days(Tally tally) {
        Integer longest = tally.longest();
        return longest == null ? 0 : longest;
    }
}
