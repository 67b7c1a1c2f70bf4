package vn.dondoc.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ExcerptTest {

    private static final String SMILE = "\uD83D\uDE00";

    @Test
    void leavesEightyCharactersAlone() {
        assertThat(Excerpt.of("")).isEmpty();
        assertThat(Excerpt.of("a".repeat(80))).isEqualTo("a".repeat(80));
        assertThat(Excerpt.of(SMILE.repeat(80))).isEqualTo(SMILE.repeat(80));
    }

    @Test
    void cutsWhatIsLonger() {
        assertThat(Excerpt.of("a".repeat(81))).isEqualTo("a".repeat(80) + "…");
        assertThat(Excerpt.of("a".repeat(160))).isEqualTo("a".repeat(80) + "…");
        assertThat(Excerpt.of("a".repeat(161))).isEqualTo("a".repeat(80) + "…");
        assertThat(Excerpt.of(SMILE.repeat(81))).isEqualTo(SMILE.repeat(80) + "…");
    }
}
