package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.model.Subject;
import vn.dondoc.source.DocumentId;
import vn.dondoc.source.Place;

/**
 * The time that a regime leaves for writing the report of one period.
 *
 * @param periodEnd last day of the period
 * @param deadline before rolling
 * @param workingDays working days after the cut-off up to and including the deadline
 */
public record ReportingSpan(
        Subject subject,
        LocalDate periodEnd,
        LocalDate cutoff,
        LocalDate deadline,
        int workingDays,
        DocumentId document,
        String path,
        Place place,
        List<Evidence> evidence)
        implements DataFact {

    public String regime() {
        return String.valueOf(subject.report());
    }

    @Override
    public String stablePath() {
        return "/reports/" + regime();
    }
}
