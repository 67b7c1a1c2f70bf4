package vn.dondoc.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/**
 * A visible cancellation or transfer. Its subject's unit is the one that loses the task; null for a cancellation for
 * all.
 *
 * @param number null where absent or blank
 * @param receiver unit that gets the task; null for a cancellation
 * @param receiverActive that unit is active on the day of the decision
 */
public record TakenAway(
        Subject subject,
        @Nullable String number,
        @Nullable String receiver,
        boolean receiverActive,
        Place place,
        List<Evidence> evidence)
        implements Fact {}
