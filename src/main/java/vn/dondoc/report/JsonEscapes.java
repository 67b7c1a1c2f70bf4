package vn.dondoc.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Visible;

/**
 * Escapes what JSON would let through and a terminal would obey: DEL, the second block of controls, and the marks that
 * turn or hide text. A reader of JSON gets the same characters back.
 */
final class JsonEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private static final int DELETE = 0x7f;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
        codes[DELETE] = CharacterEscapes.ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        boolean surrogate = Character.isSurrogate((char) c);
        return surrogate || !Visible.isHidden(c)
                ? null
                : new SerializedString(String.format(Locale.ROOT, "\\u%04X", c));
    }
}
