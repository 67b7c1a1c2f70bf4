package vn.dondoc.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.model.Target;

/** Percentages shown: a missed target never reads as met (model.md, 6). */
final class ShownDecimalsTest {

    @ParameterizedTest(name = "{0}/{1} against {2}: {3}")
    @CsvSource({
        // 94.97 is not shown as 95.0.
        "9497,     100,      95,   94.97",
        "94997,    1000,     95,   94.997",
        "95,       1,        95,   95",
        "9503,     100,      95,   95.03",
        // A third is cut where two decimals are enough.
        "100,      3,        95,   33.33",
        "284,      3,        95,   94.67",
        // As many as it takes, up to six.
        "2849999,  30000,    95,   94.99997",
        "2850001,  30000,    95,   95.00003",
        // The sixth is rounded half up, too, where that keeps the side.
        "949999986, 10000000, 95, 94.999999",
        "950000014, 10000000, 95, 95.000001",
        // Beyond six, away from the bound.
        "2849999999, 30000000, 95, 94.999999",
        "2850000001, 30000000, 95, 95.000001",
        "284999999999, 3000000000, 95, 94.999999",
        "-1,       3000000000, 0,  -0.000001",
    })
    void keepTheirSideOfTheBound(long numerator, long denominator, String bound, String shown) {
        BigFraction value = BigFraction.of(numerator, denominator);

        assertThat(ShownDecimals.against(value, Target.exact(new BigDecimal(bound))))
                .isEqualTo(new BigDecimal(shown));
    }

    @ParameterizedTest(name = "{0}/{1}: {2}")
    @CsvSource({
        "1, 3, 0.33",
        "2, 3, 0.67",
        "1, 200, 0.005",
        "1, 7, 0.14",
        "100, 1, 100",
        "1000000, 1, 1000000",
        "1, 1000000, 0.000001",
        "-1, 3, -0.33",
    })
    void areFewWithoutABound(long numerator, long denominator, String shown) {
        assertThat(ShownDecimals.of(BigFraction.of(numerator, denominator))).isEqualTo(new BigDecimal(shown));
    }

    @Test
    void neverTurnAMissIntoAHit() {
        Random random = new Random(95);
        for (int i = 0; i < 20_000; i++) {
            int denominator = 1 + random.nextInt(1_000_000);
            BigFraction bound = BigFraction.of(random.nextInt(10_001), 100);
            // Close to the bound more often than not.
            long near = bound.multiply(denominator).longValue() + random.nextInt(3) - 1;
            BigFraction value = BigFraction.of(near, denominator);

            BigDecimal shown = ShownDecimals.against(value, bound);

            assertThat(Integer.signum(Target.exact(shown).compareTo(bound)))
                    .as("%s against %s shown as %s", value, bound, shown)
                    .isEqualTo(Integer.signum(value.compareTo(bound)));
        }
    }
}
