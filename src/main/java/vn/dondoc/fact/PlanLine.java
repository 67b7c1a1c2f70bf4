package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/**
 * A task in a unit's visible plan. Blank texts are null.
 *
 * @param own the unit's own task, not one of the program's
 * @param area area of the task
 * @param timing what the line itself says; null where it is silent
 * @param date due date by the line itself, unrolled; null without one
 * @param budgeted the line states a budget (0 is one)
 * @param taskTiming timing of the program's task; null for an own one
 * @param taskDate due date of the program's task, unrolled; null without one
 * @param taskBudgeted the program's task states a budget
 */
public record PlanLine(
        Subject subject,
        boolean own,
        String area,
        @Nullable String product,
        @Nullable String owner,
        @Nullable Kind timing,
        @Nullable LocalDate date,
        boolean budgeted,
        @Nullable Kind taskTiming,
        @Nullable LocalDate taskDate,
        boolean taskBudgeted,
        Place place,
        List<Evidence> evidence)
        implements Fact {

    public String task() {
        return String.valueOf(subject.task());
    }
}
