package vn.dondoc.alert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What mail can be sent to. */
final class MailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "a@example.org, a@example.org",
        "' A.B+c@Example.ORG ', a.b+c@example.org",
        "a@phường.example.org, a@xn--phng-rib8295b.example.org",
        "root@localhost, root@localhost",
    })
    void hasOneForm(String written, String address) {
        assertThat(MailAddress.of(written)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "@example.org",
                "a@",
                "a b@example.org",
                "a@example..org",
                "a@-example.org",
                "a@example.org, b@example.org",
                "<a@example.org>",
                "a@example.org\r\nBcc: b@example.org",
                "a\u0000@example.org",
                "đ@example.org",
                "a@[127.0.0.1]",
                "\"a b\"@example.org",
                ".a@example.org",
                "a@exa\u202Emple.org",
            })
    void othersAreNone(String written) {
        assertThat(MailAddress.of(written)).isNull();
    }

    @Test
    void nobodyHasNone() {
        assertThat(MailAddress.of(null)).isNull();
        assertThat(MailAddress.of("a".repeat(65) + "@example.org")).isNull();
        assertThat(MailAddress.of("a".repeat(64) + "@example.org")).isNotNull();
        String longest = "ab@" + "b.".repeat(125) + "c";
        assertThat(longest).hasSize(254);
        assertThat(MailAddress.of(longest)).isEqualTo(longest);
        assertThat(MailAddress.of("a" + longest)).isNull();
    }
}
