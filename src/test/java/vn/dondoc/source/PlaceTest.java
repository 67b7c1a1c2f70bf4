package vn.dondoc.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlaceTest {

    private static final Place PLACE = new Place("b.yaml", 10, 5);

    @Test
    void comesByFileThenLineThenColumn() {
        assertThat(PLACE).isGreaterThan(new Place("a.yaml", 11, 6)).isLessThan(new Place("c.yaml", 9, 4));
        assertThat(PLACE).isGreaterThan(new Place("b.yaml", 9, 6)).isLessThan(new Place("b.yaml", 11, 4));
        assertThat(PLACE).isGreaterThan(new Place("b.yaml", 10, 4)).isLessThan(new Place("b.yaml", 10, 6));
        assertThat(PLACE).isEqualByComparingTo(new Place("b.yaml", 10, 5));
    }

    @Test
    void isTheSameInFileLineAndColumn() {
        assertThat(PLACE).isEqualTo(new Place("b.yaml", 10, 5)).hasSameHashCodeAs(new Place("b.yaml", 10, 5));
        assertThat(PLACE).isNotEqualTo(new Place("a.yaml", 10, 5));
        assertThat(PLACE).isNotEqualTo(new Place("b.yaml", 11, 5));
        assertThat(PLACE).isNotEqualTo(new Place("b.yaml", 10, 6));
        assertThat(PLACE).isNotEqualTo("b.yaml:10:5").hasToString("b.yaml:10:5");
    }

    /** Nearly every place of a run is a key of some table. */
    @Test
    void neighboursHaveDifferentHashes() {
        assertThat(PLACE.hashCode())
                .isNotEqualTo(new Place("b.yaml", 10, 6).hashCode())
                .isNotEqualTo(new Place("b.yaml", 11, 5).hashCode())
                .isNotEqualTo(new Place("a.yaml", 10, 5).hashCode())
                .isNotEqualTo(new Place("b.yaml", 5, 10).hashCode());
    }
}
