package vn.dondoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NaturalOrderTest {

    @Test
    void numbersInIdsCount() {
        List<String> ids = List.of("1.1", "1.2", "1.10", "1.10a", "2", "10.1", "a", "a2", "a10", "đ");
        List<String> shuffled = new ArrayList<>(ids);
        Collections.reverse(shuffled);
        shuffled.sort(NaturalOrder.OF_IDS);

        assertThat(shuffled).isEqualTo(ids);
    }

    @Test
    void tellsIdsApartThatCountAlike() {
        assertThat(NaturalOrder.OF_IDS.compare("1.01", "1.1")).isNotZero();
        assertThat(NaturalOrder.OF_IDS.compare("1.1", "1.1")).isZero();
        assertThat(NaturalOrder.OF_IDS.compare("99999999999999999999", "100000000000000000000"))
                .isNegative();
    }
}
