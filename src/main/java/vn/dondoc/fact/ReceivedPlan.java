package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/**
 * A unit's visible plan: timeliness from its lowest visible revision, everything else from its highest. Blank texts
 * are null.
 *
 * @param firstSubmitted day the first revision came; null where that cannot be read
 * @param submitted day the highest revision came; null where that cannot be read
 * @param parentNumber number of the decision that the plan refers to
 * @param parentYear its year
 * @param programNumber number of the decision that issued the program
 * @param programYear year in which the program begins
 */
public record ReceivedPlan(
        Subject subject,
        @Nullable LocalDate firstSubmitted,
        @Nullable LocalDate submitted,
        @Nullable String number,
        @Nullable LocalDate dateIssued,
        @Nullable String signatory,
        @Nullable String parentNumber,
        @Nullable Integer parentYear,
        @Nullable String programNumber,
        int programYear,
        Place place,
        List<Evidence> evidence)
        implements Fact {}
