package vn.dondoc.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/**
 * A task as the program words it. Only where the program asks for unit plans.
 *
 * @param product null where absent or blank
 * @param listedLeads how many units it lists as leads; 0 where it selects them
 * @param accountable the one that answers, or null
 */
public record ProgramTask(
        Subject subject,
        @Nullable String product,
        int listedLeads,
        @Nullable String accountable,
        Place place,
        List<Evidence> evidence)
        implements Fact {}
