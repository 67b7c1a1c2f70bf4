package vn.dondoc.finding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/**
 * A violation, in words, ready for every output (vi phạm).
 *
 * @param responsible whom it asks to act; null where nobody can be named
 * @param waived the waiver that covers it, or null
 * @param baseline known from the baseline: does not count
 * @param path DATA findings: JSON Pointer; null for all others
 * @param fingerprint 16 hex digits; the same as long as the same thing is wrong
 */
public record Finding(
        Rule rule,
        Severity severity,
        Subject subject,
        @Nullable LocalDate due,
        @Nullable Integer daysOverdue,
        int level,
        Bilingual message,
        Bilingual remedy,
        Bilingual basis,
        Place location,
        List<Evidence> evidence,
        @Nullable Owner responsible,
        @Nullable Waived waived,
        boolean baseline,
        @Nullable String path,
        String fingerprint) {

    /** One written thing that made the finding. */
    public record Evidence(Bilingual fact, Place place) {}

    /**
     * Whom a finding asks to act.
     *
     * @param unit unit id; null for an official
     * @param role {@code head}, {@code coordinator} or an official's role name
     * @param accountable for tasks of several listed leads: the one that answers
     */
    public record Owner(
            @Nullable String unit,
            @Nullable String name,
            @Nullable String title,
            String role,
            @Nullable String accountable) {}

    /** The waiver that covers a finding. */
    public record Waived(String reason, String approvedBy, LocalDate expires) {}

    /** The same, known from the baseline. */
    Finding asKnown() {
        return new Finding(
                rule,
                severity,
                subject,
                due,
                daysOverdue,
                level,
                message,
                remedy,
                basis,
                location,
                evidence,
                responsible,
                waived,
                true,
                path,
                fingerprint);
    }

    /** The same under another fingerprint. */
    Finding named(String other) {
        return new Finding(
                rule,
                severity,
                subject,
                due,
                daysOverdue,
                level,
                message,
                remedy,
                basis,
                location,
                evidence,
                responsible,
                waived,
                baseline,
                path,
                other);
    }

    /** Whether it counts for the exit code, escalation and alerts. */
    public boolean counts() {
        return waived == null && !baseline;
    }
}
