package vn.dondoc.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class CodePointsTest {

    @Test
    void ordersByCodePointAndNotByUnit() {
        String[] names = {"\uD83D\uDE00", "\uFF5E", "b", "a", "", "ab", "đ"};

        Arrays.sort(names, CodePoints.ORDER);

        assertThat(names).containsExactly("", "a", "ab", "b", "đ", "\uFF5E", "\uD83D\uDE00");
    }

    @Test
    void comparesPairsOfTheSameFirstHalf() {
        assertThat(CodePoints.ORDER.compare("\uD83D\uDE00", "\uD83D\uDE01")).isNegative();
        assertThat(CodePoints.ORDER.compare("\uD83D\uDE01", "\uD83D\uDE00")).isPositive();
        assertThat(CodePoints.ORDER.compare("x\uD83D\uDE00", "x\uD83D\uDE00")).isZero();
    }
}
