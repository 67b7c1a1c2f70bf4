package vn.dondoc.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.source.DocumentId;
import vn.dondoc.source.Place;

/**
 * A unit's own plan, one revision of it.
 *
 * @param unit unit id, resolved
 * @param number document number, as written
 * @param submitted day it was received; null where it cannot be read: visible, timeliness not judged
 * @param signedBy signatory, or null
 * @param notApplicable area id to reason
 */
public record UnitPlan(
        String program,
        String unit,
        int revision,
        @Nullable String number,
        @Nullable LocalDate issued,
        @Nullable LocalDate submitted,
        @Nullable Person signedBy,
        @Nullable Parent parent,
        Map<String, Written<String>> notApplicable,
        List<Line> tasks,
        List<TargetLine> kpis,
        DocumentId document,
        Place place) {

    /** The decision that the plan refers to (căn cứ). */
    public record Parent(@Nullable String number, @Nullable Integer year, Place place) {}

    /**
     * A task of the plan: one of the program's carried out ({@code own} false) or one of the unit's own.
     *
     * @param task the program task's id, or the own task's
     * @param area the own task's area; null for a program task
     * @param title the own task's title; null for a program task
     * @param timing own date; null where a program task's line states none
     */
    public record Line(
            String task,
            boolean own,
            @Nullable String area,
            @Nullable String title,
            @Nullable String product,
            @Nullable String owner,
            @Nullable Timing timing,
            @Nullable BigDecimal budget,
            Place place) {}

    /** A KPI target that the unit sets for itself. */
    public record TargetLine(String kpi, Target target, Place place) {}
}
