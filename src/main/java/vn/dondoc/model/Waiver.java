package vn.dondoc.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.source.DocumentId;
import vn.dondoc.source.Place;

/**
 * An exemption from a rule (miễn trừ). The nullable subject fields narrow it; ids are resolved.
 *
 * @param from first day in force; null: always was
 * @param expires last day in force
 */
public record Waiver(
        String rule,
        @Nullable String program,
        @Nullable String unit,
        @Nullable String task,
        @Nullable String occurrence,
        @Nullable String area,
        @Nullable String kpi,
        @Nullable String report,
        @Nullable String period,
        @Nullable String difficulty,
        String reason,
        String approvedBy,
        @Nullable LocalDate from,
        LocalDate expires,
        DocumentId document,
        Place place) {

    public boolean inForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && !day.isAfter(expires);
    }
}
