package vn.dondoc.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.source.Place;

final class TargetTest {

    private static final Place PLACE = new Place("p.yaml", 1, 1);

    @ParameterizedTest
    @CsvSource({
        "GREATER,  false, true,  1, true",
        "AT_LEAST, true,  true,  1, false",
        "LESS,     false, false, -1, true",
        "AT_MOST,  true,  false, -1, false",
        "EQUAL,    true,  false, 0, false",
    })
    void isHeldExactlyAtTheBound(
            Target.Operator operator, boolean atBound, boolean justAbove, int direction, boolean strict) {
        Target target = new Target(operator, new BigDecimal("95"), PLACE);

        assertThat(target.metBy(BigFraction.of(95))).isEqualTo(atBound);
        assertThat(target.metBy(BigFraction.of(9_500_000_001L, 100_000_000L))).isEqualTo(justAbove);
        assertThat(operator.direction()).isEqualTo(direction);
        assertThat(operator.strict()).isEqualTo(strict);
    }

    @Test
    void keepsDecimalsExact() {
        assertThat(Target.exact(new BigDecimal("99.20"))).isEqualTo(BigFraction.of(496, 5));
        assertThat(Target.exact(new BigDecimal("-0.5"))).isEqualTo(BigFraction.of(-1, 2));
        assertThat(Target.exact(new BigDecimal("1E+3"))).isEqualTo(BigFraction.of(1000));
        assertThat(new Target(Target.Operator.AT_LEAST, new BigDecimal("99.0"), PLACE))
                .hasToString(">= 99.0");
    }
}
