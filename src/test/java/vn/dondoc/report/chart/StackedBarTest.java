package vn.dondoc.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.report.chart.StackedBar.Part;
import vn.dondoc.report.chart.StackedBar.Share;

final class StackedBarTest {

    @Test
    void partsAreAsWideAsTheirShares() {
        StackedBar bar = StackedBar.of(List.of(new Share("a", 1), new Share("b", 0), new Share("c", 3)));

        assertThat(bar.parts()).containsExactly(new Part("a", "0", "250"), new Part("c", "250", "750"));
    }

    @Test
    void nothingIsAnEmptyBar() {
        assertThat(StackedBar.of(List.of(new Share("a", 0))).parts()).isEmpty();
    }

    @Test
    void coordinatesHaveAPointWhateverTheLocale() {
        StackedBar bar = StackedBar.of(List.of(new Share("a", 1), new Share("b", 2)));

        assertThat(bar.parts()).extracting(Part::width).containsExactly("333.3", "666.7");
    }
}
