package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/**
 * A unit owes a report of a regime for a period.
 *
 * @param periodEnd last day of the period
 * @param windowFrom first day of the reporting window
 * @param cutoff last day of the reporting window
 * @param deadline last day in time, rolled
 * @param consolidates regime whose missing reports this one names; null for a plain report
 */
public record ReportDuty(
        Subject subject,
        LocalDate periodEnd,
        LocalDate windowFrom,
        LocalDate cutoff,
        LocalDate deadline,
        @Nullable String consolidates,
        @Nullable Delay overdue,
        @Nullable Delay late,
        Place place,
        List<Evidence> evidence)
        implements Due {

    public String regime() {
        return String.valueOf(subject.report());
    }

    public String period() {
        return String.valueOf(subject.period());
    }
}
