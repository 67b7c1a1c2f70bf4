package vn.dondoc.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document's part of a fingerprint, which must never change. */
final class DocumentIdTest {

    @ParameterizedTest
    @CsvSource({"Program", "UnitPlan", "UnitReport"})
    void isTheIdentityOfWhatHasOne(String kind) {
        assertThat(new DocumentId(3, kind, "p", "u", "r", "2023-Q1", "2").fingerprint())
                .isEqualTo(kind + ":p/u/r/2023-Q1/2");
        assertThat(new DocumentId(3, kind, null, null, null, null, null).fingerprint())
                .isEqualTo(kind + ":////1");
    }

    @Test
    void isTheIndexOfWhatHasNone() {
        assertThat(new DocumentId(3, "Decisions", "p", null, null, null, null).fingerprint())
                .isEqualTo("3");
        assertThat(new DocumentId(0, null, null, null, null, null, null).fingerprint())
                .isEqualTo("0");
    }
}
