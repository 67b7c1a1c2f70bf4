package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/**
 * A unit is obliged to have a plan.
 *
 * @param deadline last day in time, rolled
 */
public record PlanDuty(
        Subject subject,
        LocalDate deadline,
        @Nullable Delay overdue,
        @Nullable Delay late,
        Place place,
        List<Evidence> evidence)
        implements Due {}
