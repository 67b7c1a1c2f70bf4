package vn.dondoc.model;

import org.jspecify.annotations.Nullable;
import vn.dondoc.source.Place;

/**
 * A target that is measured (chỉ tiêu).
 *
 * @param critical a value for which this holds is critical
 * @param regime the reporting regime that carries its values ({@code in})
 * @param owedBy who reports it; null: the units that owe the regime
 * @param pooled scope program: value = Σ numerators / Σ denominators over the owing units
 * @param measuredBy scope program, not pooled: the unit that reports it; null where nobody who owes the report does,
 *     and the KPI is not judged
 */
public record Kpi(
        String id,
        String name,
        Measure measure,
        Target target,
        @Nullable Target critical,
        Scope scope,
        String regime,
        @Nullable Selection owedBy,
        boolean pooled,
        @Nullable String measuredBy,
        Place place) {

    /** What kind of number it is. */
    public enum Measure {
        PERCENT,
        RANK,
        COUNT
    }

    /** Whose value it is: each unit's own, or one for the whole program. */
    public enum Scope {
        UNIT,
        PROGRAM
    }
}
