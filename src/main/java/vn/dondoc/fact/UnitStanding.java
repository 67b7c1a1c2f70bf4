package vn.dondoc.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/**
 * A unit as a program sees it on the as-of date.
 *
 * @param concerned obliged by the program's plan, reports or KPIs, leading a task, holding an open assignment, or the
 *     coordinator
 * @param active on the as-of date
 * @param activeInPeriod on some day of the program's period
 * @param ceased its life had ended before the as-of date
 * @param headed it has a head
 * @param reachable its head has an e-mail address or a telephone
 * @param successor unit that follows it, or null
 * @param successorActive there is one, and it is active on the as-of date or could not be read
 */
public record UnitStanding(
        Subject subject,
        boolean concerned,
        boolean active,
        boolean activeInPeriod,
        boolean ceased,
        boolean headed,
        boolean reachable,
        @Nullable String successor,
        boolean successorActive,
        Place place,
        List<Evidence> evidence)
        implements Fact {}
