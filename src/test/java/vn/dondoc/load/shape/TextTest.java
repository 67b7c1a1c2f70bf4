package vn.dondoc.load.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextTest {

    /** After a letter, because a mark alone has nothing to be put together with. */
    @Test
    void putsEveryCharacterTogetherAsUnicodeSays() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String written = "e" + Character.toString(c);
            String expected = Normalizer.normalize(written, Form.NFC);
            if (!Text.composed(written).equals(expected)) {
                assertThat(Text.composed(written)).as(Integer.toHexString(c)).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "phuong-1,phuong-1",
                " phuong-1\t,phuong-1",
                "\u00A0Phường IV\u00A0,Phường IV",
                "Phu\u031Bo\u031B\u0300ng IV,Phường IV",
                "\u0085,''",
                "' ',''",
                "'',''",
                "a b,a b",
            })
    void namesAreComposedAndTrimmed(String written, String name) {
        assertThat(Text.name(written)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"'',true", "' ',true", "\u00A0\u2003\t,true", "' a',false", "\u200B,false"})
    void blankIsNothingButWhiteSpace(String text, boolean blank) {
        assertThat(Text.isBlank(text)).isEqualTo(blank);
    }
}
