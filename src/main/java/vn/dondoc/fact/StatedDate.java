package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.model.Subject;
import vn.dondoc.source.DocumentId;
import vn.dondoc.source.Place;

/**
 * A day that should lie in the program's period: the due date of a dated task, or the last day of a report's period.
 *
 * @param periodFrom first day of the program's period
 * @param periodTo last day of it
 */
public record StatedDate(
        Subject subject,
        LocalDate day,
        LocalDate periodFrom,
        LocalDate periodTo,
        DocumentId document,
        String path,
        String stablePath,
        Place place,
        List<Evidence> evidence)
        implements DataFact {}
