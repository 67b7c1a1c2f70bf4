package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dondoc.model.UnitPlan;

/**
 * What is known of a unit's plan on the as-of date.
 *
 * @param lowest the visible revision with the lowest number: timeliness is judged on it
 * @param highest the one with the highest: content is judged on it
 */
record VisiblePlan(UnitPlan lowest, UnitPlan highest) {

    static Optional<VisiblePlan> of(List<UnitPlan> revisions, LocalDate asOf) {
        List<UnitPlan> visible = revisions.stream()
                .filter(plan -> Visibility.of(plan.submitted(), asOf))
                .sorted(Comparator.comparingInt(UnitPlan::revision))
                .toList();
        return visible.isEmpty()
                ? Optional.empty()
                : Optional.of(new VisiblePlan(visible.get(0), visible.get(visible.size() - 1)));
    }
}
