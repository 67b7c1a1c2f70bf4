package vn.dondoc.fact;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Kpi.Measure;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/**
 * What a visible report of a unit that owes a KPI says of it. Its subject has kpi, unit and period. Figures are null
 * where not stated; a report that is silent on the KPI yields a figure without any.
 *
 * @param pooled the KPI wants numerator and denominator
 * @param computed numerator × 100 / denominator, exact; null without both or with a denominator of 0
 */
public record KpiFigure(
        Subject subject,
        Measure measure,
        boolean pooled,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal stated,
        @Nullable BigFraction computed,
        Place place,
        List<Evidence> evidence)
        implements Fact {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether it states numerator and denominator. */
    public boolean hasParts() {
        return numerator != null && denominator != null;
    }

    public boolean negative() {
        return below0(numerator) || below0(denominator) || below0(stated);
    }

    /** Whether more came out than went in. */
    public boolean partExceedsWhole() {
        return numerator != null && denominator != null && numerator.compareTo(denominator) > 0;
    }

    /** Whether the stated value is above 100. */
    public boolean above100() {
        return stated != null && stated.compareTo(HUNDRED) > 0;
    }

    /** Whether the stated value is a place in a ranking: whole, 1 or more. */
    public boolean placeInRanking() {
        return stated == null
                || (stated.compareTo(BigDecimal.ONE) >= 0
                        && stated.stripTrailingZeros().scale() <= 0);
    }

    /** Whether the figures can be true at all; the obligation not to state impossible ones is KPI-05's. */
    public boolean possible() {
        return !negative()
                && !partExceedsWhole()
                && !(measure == Measure.PERCENT && above100())
                && !(measure == Measure.RANK && !placeInRanking());
    }

    /** {@code computed} rounded half up to the decimals that the stated value is written with; null without both. */
    public @Nullable BigDecimal rounded() {
        return computed == null || stated == null ? null : Decimals.halfUp(computed, Math.max(0, stated.scale()));
    }

    private static boolean below0(@Nullable BigDecimal figure) {
        return figure != null && figure.signum() < 0;
    }
}
