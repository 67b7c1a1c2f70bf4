package vn.dondoc.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Round numbers that divide an axis: 1, 2 or 5 times a power of ten apart. */
final class Ticks {

    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    private Ticks() {}

    /**
     * Ticks from the last one at or below {@code least} to the first one at or above {@code most}.
     *
     * @param gaps at most about so many gaps between them
     * @param whole whole numbers only
     */
    static List<BigDecimal> around(double least, double most, int gaps, boolean whole) {
        BigDecimal step = step((most - least) / gaps, whole);
        BigDecimal tick =
                BigDecimal.valueOf(least).divide(step, 0, RoundingMode.FLOOR).multiply(step);
        List<BigDecimal> ticks = new ArrayList<>(List.of(plain(tick)));
        while (tick.doubleValue() < most || ticks.size() < 2) {
            tick = tick.add(step);
            ticks.add(plain(tick));
        }
        return List.copyOf(ticks);
    }

    private static BigDecimal step(double atLeast, boolean whole) {
        double wanted = Math.max(atLeast, whole ? 1 : 0.01);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(wanted)));
        for (BigDecimal step : STEPS) {
            if (step.multiply(power).doubleValue() >= wanted) {
                return step.multiply(power);
            }
        }
        return power.multiply(BigDecimal.TEN);
    }

    /** Without zeros at the end, and without an exponent. */
    private static BigDecimal plain(BigDecimal tick) {
        BigDecimal stripped = tick.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
