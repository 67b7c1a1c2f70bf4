package vn.dondoc.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text of files, safe to print. */
final class VisibleTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'',''",
                "a,a",
                "a b,a b",
                "đơn vị,đơn vị",
                "' a',a",
                "'a ',a",
                "a  b,a b",
                "' ',''",
                "'  a\t\n b  ',a b",
                "a\u00A0b,a b",
                "a\u0085b,a b",
                "a\u2028b\u2029c,a b c",
                "a\u3000b,a b",
                "a\u001B[31mb,a⟨U+001B⟩[31mb",
                "\u0000,⟨U+0000⟩",
                "a\u007F,a⟨U+007F⟩",
                "\u202Eabc,⟨U+202E⟩abc",
                "a\u200Bb,a⟨U+200B⟩b",
                "\uFEFFa,⟨U+FEFF⟩a",
                "\uD800,⟨U+D800⟩",
                "\uFFFF,⟨U+FFFF⟩",
                "\uFFFE,⟨U+FFFE⟩",
                "\uD83F\uDFFE,⟨U+1FFFE⟩",
                "\uD83D\uDE00,\uD83D\uDE00",
                "\uDB40\uDC41,⟨U+E0041⟩",
            })
    void textIsOneLineOfWhatCanBeSeen(String raw, String shown) {
        assertThat(Visible.text(raw)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "abc,3,abc",
                "abcd,3,ab…",
                "ab cd,4,ab…",
                "abc  d,5,abc d",
                "'',3,''",
                "'    ',1,''",
                "'     ',1,…",
                "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00,3,\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00",
                "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00,2,\uD83D\uDE00…",
            })
    void longTextIsCutBetweenCharacters(String raw, int most, String shown) {
        assertThat(Visible.text(raw, most)).isEqualTo(shown);
    }

    @Test
    void whatStandsFarBehindIsNotLookedAt() {
        assertThat(Visible.text("ab" + " ".repeat(1_000) + "c", 4)).isEqualTo("ab…");
        assertThat(Visible.text("abcd".repeat(4), 16)).isEqualTo("abcd".repeat(4));
        assertThat(Visible.text("a b ".repeat(4), 16))
                .isEqualTo("a b ".repeat(4).strip());
        assertThat(Visible.text("abcd" + " ".repeat(12), 4))
                .as("at the edge of what is looked at")
                .isEqualTo("abcd");
        assertThat(Visible.text("abcd" + " ".repeat(13), 4)).as("one beyond").isEqualTo("abc…");
    }

    @Test
    void linesKeepTheirBreaksAndSpaces() {
        assertThat(Visible.lines("a  b\n c\n")).isEqualTo("a  b\n c\n");
        assertThat(Visible.lines("a\tb\r\n\u001Bc")).isEqualTo("a⟨U+0009⟩b⟨U+000D⟩\n⟨U+001B⟩c");
    }

    @Test
    void nothingToShowIsNull() {
        assertThat(Visible.textOrNull(null)).isNull();
        assertThat(Visible.textOrNull(" \n")).isNull();
        assertThat(Visible.textOrNull(" a ")).isEqualTo("a");
    }

    /** Whatever is shown can be shown again: it says nothing new. */
    @Test
    void noCharacterIsLeftThatHides() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String shown = Visible.text("a" + Character.toString(c) + "b");
            assertThat(shown.codePoints().noneMatch(Visible::isHidden))
                    .as(Integer.toHexString(c))
                    .isTrue();
            assertThat(Visible.text(shown)).isEqualTo(shown);
        }
    }
}
