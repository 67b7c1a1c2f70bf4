package vn.dondoc.fact;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Kpi;
import vn.dondoc.model.Program;

/**
 * All facts of one program on one day, partitioned as the rules need them: what concerns one unit, and what spans units.
 * Parameters and findings of an earlier pass are not among them; the engine adds those.
 *
 * @param asOf the day judged
 * @param term the program's life and ladder; stands in every partition
 * @param byUnit a unit's facts, by unit id in code point order
 * @param programWide facts about the program itself and what spans its units
 * @param obliged ids of the units that the program obliges on some day of its period, by plan, reports, KPIs or leads
 * @param kpiRows every (KPI, unit) that is reported, whether it has a value or not
 */
public record ProgramFacts(
        Program program,
        AsOf asOf,
        ProgramTerm term,
        SortedMap<String, List<Object>> byUnit,
        List<Object> programWide,
        SortedSet<String> obliged,
        List<KpiRow> kpiRows) {

    /**
     * A KPI of a unit, or of the program where {@code unit} is null.
     *
     * @param period name of the period judged; null without a value
     * @param met whether the value meets the target; null without a value
     */
    public record KpiRow(
            String kpi,
            @Nullable String unit,
            @Nullable String period,
            @Nullable BigFraction value,
            String target,
            @Nullable Boolean met) {

        static KpiRow of(Kpi kpi, @Nullable String unit, @Nullable KpiStanding standing) {
            String target = kpi.target().toString();
            return standing == null
                    ? new KpiRow(kpi.id(), unit, null, null, target, null)
                    : new KpiRow(
                            kpi.id(),
                            unit,
                            standing.valuePeriod(),
                            standing.value(),
                            target,
                            kpi.target().metBy(standing.value()));
        }
    }
}
