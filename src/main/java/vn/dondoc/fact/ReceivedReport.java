package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/**
 * A unit's visible report for a period of a regime, owed or not: timeliness from its lowest visible revision,
 * everything else from its highest. Blank texts are null.
 *
 * @param firstSubmitted day the lowest visible revision came; null where that cannot be read
 * @param firstEstimated that revision says that it holds estimates
 * @param number document number
 * @param signatory who signed
 * @param windowFrom first day of the window that it states; null where it states none
 * @param windowTo last day of it
 * @param silentAreas ids of the program's areas without words, in the program's order
 * @param saysOfDifficulties it names a difficulty or says that there are none
 * @param revisions how many revisions are visible
 * @param highestRevision the greatest revision number visible
 */
public record ReceivedReport(
        Subject subject,
        @Nullable LocalDate firstSubmitted,
        boolean firstEstimated,
        @Nullable String number,
        @Nullable String signatory,
        @Nullable LocalDate windowFrom,
        @Nullable LocalDate windowTo,
        List<String> silentAreas,
        boolean saysOfDifficulties,
        int revisions,
        int highestRevision,
        Place place,
        List<Evidence> evidence)
        implements Fact {

    public String regime() {
        return String.valueOf(subject.report());
    }

    public String period() {
        return String.valueOf(subject.period());
    }
}
