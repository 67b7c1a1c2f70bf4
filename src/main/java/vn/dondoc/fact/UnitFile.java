package vn.dondoc.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Decision;
import vn.dondoc.model.Period;
import vn.dondoc.model.UnitPlan;
import vn.dondoc.model.UnitReport;

/**
 * All that lies in one unit's file of a program.
 *
 * @param allPlans every revision read, visible or not
 * @param allReports likewise
 * @param plan what is visible of its plan, or null
 * @param reports its visible reports in mention order
 * @param decisions visible decisions that name the unit, in reading order
 * @param decisionsByTask those of them that name a task, by it
 */
record UnitFile(
        List<UnitPlan> allPlans,
        List<UnitReport> allReports,
        @Nullable VisiblePlan plan,
        List<VisibleReport> reports,
        List<Decision> decisions,
        Map<String, List<Decision>> decisionsByTask) {

    static final UnitFile EMPTY = new UnitFile(List.of(), List.of(), null, List.of(), List.of(), Map.of());

    /** Visible decisions on a task, in reading order. */
    List<Decision> decisionsOn(String task) {
        return decisionsByTask.getOrDefault(task, List.of());
    }

    /** The visible report of a regime for a period. */
    Optional<VisibleReport> report(String regime, Period period) {
        for (VisibleReport report : reports) {
            if (report.regime().equals(regime) && report.period().equals(period)) {
                return Optional.of(report);
            }
        }
        return Optional.empty();
    }

    /** Visible decisions of one kind, in reading order. */
    <D extends Decision> List<D> decisions(Class<D> kind) {
        return decisions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
