package vn.dondoc.fact;

import java.util.List;
import vn.dondoc.model.Subject;
import vn.dondoc.source.DocumentId;
import vn.dondoc.source.Place;

/**
 * A year of the program's period.
 *
 * @param needed the program counts or rolls working days
 * @param holidays how many holidays the run's calendars list in that year
 */
public record HolidayYear(
        Subject subject,
        int year,
        boolean needed,
        int holidays,
        DocumentId document,
        Place place,
        List<Evidence> evidence)
        implements DataFact {

    @Override
    public String path() {
        return "/period";
    }

    @Override
    public String stablePath() {
        return path();
    }
}
