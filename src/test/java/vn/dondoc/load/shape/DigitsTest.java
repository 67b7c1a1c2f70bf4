package vn.dondoc.load.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DigitsTest {

    @ParameterizedTest(name = "“{0}”: whole {1}, with a fraction {2}")
    @CsvSource({
        "0, true, true",
        "9, true, true",
        "-1, true, true",
        "0123, true, true",
        "1.5, false, true",
        "-0.25, false, true",
        "'', false, false",
        "-, false, false",
        "--1, false, false",
        "+1, false, false",
        ".5, false, false",
        "-.5, false, false",
        "5., false, false",
        "., false, false",
        "1.2.3, false, false",
        "1.-2, false, false",
        "1.a, false, false",
        "a, false, false",
        "1a, false, false",
        "1/, false, false",
        "1:, false, false",
        "1e3, false, false",
        "1x5, false, false",
        "١, false, false",
    })
    void numbersAreWrittenInOneWay(String text, boolean whole, boolean fraction) {
        assertThat(Digits.areNumber(text, false)).isEqualTo(whole);
        assertThat(Digits.areNumber(text, true)).isEqualTo(fraction);
    }

    @Test
    void readsWhatStandsBetween() {
        assertThat(Digits.number("2023-06-30", 0, 4)).isEqualTo(2023);
        assertThat(Digits.number("2023-06-30", 5, 7)).isEqualTo(6);
        assertThat(Digits.number("09", 0, 2)).isEqualTo(9);
        for (String other : new String[] {"/", ":", "-", "a", " 1", "1 "}) {
            assertThat(Digits.number(other, 0, other.length())).as(other).isEqualTo(-1);
        }
    }
}
