package vn.dondoc.finding;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Program.Language;

/**
 * How a program stands.
 *
 * @param units how many units it obliges on some day of its period
 * @param perUnit by unit id
 * @param kpis by KPI, then unit
 */
public record ProgramSummary(
        String id,
        String title,
        Language language,
        int units,
        Boxes assignments,
        List<UnitSummary> perUnit,
        List<KpiSummary> kpis) {

    /** The four boxes (phân loại) and the closed. */
    public record Boxes(int doneOnTime, int doneLate, int openInTime, int openOverdue, int closed) {

        public static final Boxes NONE = new Boxes(0, 0, 0, 0, 0);

        public int of(Dossier.Box box) {
            return switch (box) {
                case DONE_ON_TIME -> doneOnTime;
                case DONE_LATE -> doneLate;
                case OPEN_IN_TIME -> openInTime;
                case OPEN_OVERDUE -> openOverdue;
                case CLOSED -> closed;
            };
        }

        public int total() {
            return doneOnTime + doneLate + openInTime + openOverdue + closed;
        }

        public Boxes plus(Boxes other) {
            return new Boxes(
                    doneOnTime + other.doneOnTime,
                    doneLate + other.doneLate,
                    openInTime + other.openInTime,
                    openOverdue + other.openOverdue,
                    closed + other.closed);
        }
    }

    /**
     * How a unit's reports stand.
     *
     * @param due reports owed whose deadline has come, or that are there already
     */
    public record Reports(int due, int onTime, int late, int missing) {}

    /**
     * How a unit stands.
     *
     * @param plan what became of its duty to have a plan
     * @param onTimeRate share of 1 done on time of what fell due; null where nothing did
     */
    public record UnitSummary(
            String unit,
            Boxes boxes,
            Arrival plan,
            Reports reports,
            @Nullable BigFraction onTimeRate) {}

    /**
     * How a KPI stands.
     *
     * @param unit null for a pooled KPI
     * @param period name of the period judged; null without a value
     * @param target as written: {@code > 95}
     * @param met null without a value
     */
    public record KpiSummary(
            String kpi,
            @Nullable String unit,
            @Nullable String period,
            @Nullable BigFraction value,
            String target,
            @Nullable Boolean met) {}
}
