package vn.dondoc.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.source.DocumentId;
import vn.dondoc.source.Place;

/**
 * A plan of the authority (kế hoạch, chương trình): what it asks of whom, and by when.
 *
 * @param decisionNumber number of the decision that issued it
 * @param declaredAreas the total that the decision states, or null
 * @param declaredTasks likewise for tasks
 * @param statedAreas how many entries {@code areas} has, dropped ones included
 * @param statedTasks how many entries {@code tasks} has, dropped ones included
 * @param officials role name to person
 * @param coordinator unit id of the consolidating office
 * @param unitPlan the obligation to have a plan; null where there is none
 * @param forwardWithin working days for the coordinator to forward a difficulty; null: not checked
 * @param answerWithin working days for the authority to answer one; null: not checked
 * @param roll whether a deadline that is not a working day moves to the next one
 * @param rules what the program changes in the catalogue, by rule id
 */
public record Program(
        String id,
        String title,
        Language language,
        @Nullable String decisionNumber,
        @Nullable LocalDate decisionDate,
        DateRange period,
        List<Area> areas,
        @Nullable Written<Integer> declaredAreas,
        @Nullable Written<Integer> declaredTasks,
        int statedAreas,
        int statedTasks,
        Map<String, Person> officials,
        Written<String> coordinator,
        @Nullable PlanObligation unitPlan,
        List<Regime> reports,
        @Nullable Integer forwardWithin,
        @Nullable Integer answerWithin,
        boolean roll,
        Escalation escalation,
        List<Task> tasks,
        List<Kpi> kpis,
        Map<String, RuleSetting> rules,
        DocumentId document,
        Place place) {

    /** Language of messages. */
    public enum Language {
        VI,
        EN
    }

    /** One of the program's areas (nội dung, lĩnh vực). */
    public record Area(String id, String name, Place place) {}

    /**
     * The obligation to have a unit plan.
     *
     * @param dueFor other due dates, by unit id
     */
    public record PlanObligation(
            Selection owedBy, LocalDate due, Map<String, Written<LocalDate>> dueFor, Place place) {}
}
