package vn.dondoc.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.source.DocumentId;
import vn.dondoc.source.Place;

/**
 * A unit's report for one period of a regime, one revision of it.
 *
 * @param unit unit id, resolved
 * @param regime the regime's id
 * @param submitted day it was received; null where it cannot be read: visible, timeliness not judged
 * @param window the reporting window that the report states, or null
 * @param estimated sent before the cut-off with estimates (ước thực hiện)
 * @param areas narrative by area id, as written
 * @param names unit ids that a consolidated report lists as not having reported; null where it states no list
 * @param noDifficulties says that there are none
 * @param periodPlace where the period is written
 */
public record UnitReport(
        String program,
        String unit,
        String regime,
        Period period,
        int revision,
        @Nullable String number,
        @Nullable LocalDate submitted,
        @Nullable Person signedBy,
        @Nullable DateRange window,
        boolean estimated,
        Map<String, Written<String>> areas,
        @Nullable List<Written<String>> names,
        List<TaskLine> tasks,
        List<KpiLine> kpis,
        List<Difficulty> difficulties,
        boolean noDifficulties,
        Place periodPlace,
        DocumentId document,
        Place place) {

    /** What the unit says of a task. */
    public enum Status {
        NOT_STARTED,
        IN_PROGRESS,
        DONE
    }

    /**
     * What the report says of one task.
     *
     * @param occurrence the occurrence of a recurring task, given or default; null for any other task, and for a
     *     recurring one where no occurrence contains the last day of the report's period
     * @param percent 0 to 100
     * @param done day the task was done
     * @param evidence documents that show it, as written; blank entries kept
     */
    public record TaskLine(
            String task,
            @Nullable Period occurrence,
            Status status,
            @Nullable BigDecimal percent,
            @Nullable LocalDate done,
            List<String> evidence,
            @Nullable String result,
            @Nullable String reason,
            Place place) {}

    /** A KPI's figures, as written. */
    public record KpiLine(
            String kpi,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal value,
            Place place) {}

    /**
     * A difficulty or obstacle (khó khăn, vướng mắc).
     *
     * @param task the task that it hinders, or null
     * @param resolved day it ended, or null
     */
    public record Difficulty(
            String id,
            @Nullable String task,
            LocalDate raised,
            String content,
            @Nullable String cause,
            @Nullable String proposal,
            @Nullable LocalDate resolved,
            Place place) {}
}
