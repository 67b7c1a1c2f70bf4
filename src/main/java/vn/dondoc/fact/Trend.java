package vn.dondoc.fact;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A KPI's values over the periods of its regime.
 *
 * @param points the values, in period order
 * @param lastOwed index of the last period owed
 */
public record Trend(List<Point> points, int lastOwed) {

    /** Fewest values that a line is drawn through. */
    private static final int FEWEST = 3;

    /**
     * A value in its period.
     *
     * @param index which period of the program, from 0, skipped ones counted
     * @param period its name
     */
    public record Point(int index, String period, BigFraction value) {}

    /**
     * The least-squares line through the last {@code most} values, at the last period owed; exact.
     *
     * @return null with fewer than 3 values, and where the last value is that period's
     */
    public @Nullable BigFraction projected(int most) {
        int n = Math.min(most, points.size());
        if (n < FEWEST || points.get(points.size() - 1).index() >= lastOwed) {
            return null;
        }
        List<Point> used = points.subList(points.size() - n, points.size());
        BigFraction sumX = BigFraction.ZERO;
        BigFraction sumY = BigFraction.ZERO;
        BigFraction sumXX = BigFraction.ZERO;
        BigFraction sumXY = BigFraction.ZERO;
        for (Point p : used) {
            BigFraction x = BigFraction.of(p.index());
            sumX = sumX.add(x);
            sumY = sumY.add(p.value());
            sumXX = sumXX.add(x.multiply(x));
            sumXY = sumXY.add(x.multiply(p.value()));
        }
        BigFraction slope = sumXY.multiply(n)
                .subtract(sumX.multiply(sumY))
                .divide(sumXX.multiply(n).subtract(sumX.multiply(sumX)));
        BigFraction intercept = sumY.subtract(slope.multiply(sumX)).divide(n);
        return intercept.add(slope.multiply(lastOwed));
    }
}
