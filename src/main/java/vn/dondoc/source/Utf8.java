package vn.dondoc.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.reader.StreamReader;

/** Strict decoding: a byte that is no UTF-8 or a character that YAML does not allow is refused where it stands. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    static String decode(String file, byte[] bytes) throws Unreadable {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean malformed = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true)
                .isError();
        out.flip();
        if (!out.isEmpty() && out.charAt(0) == BYTE_ORDER_MARK) {
            out.get();
        }
        String text = out.toString();
        refuseCharacters(file, text);
        if (malformed) {
            String hex = String.format(Locale.ROOT, "%02X", bytes[in.position()]);
            throw new Unreadable("not-utf8", placeOf(file, text, text.length()), Map.of("byte", hex));
        }
        return text;
    }

    private static void refuseCharacters(String file, String text) throws Unreadable {
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            if (!StreamReader.isPrintable(character)) {
                String name = String.format(Locale.ROOT, "U+%04X", character);
                throw new Unreadable("forbidden-character", placeOf(file, text, i), Map.of("character", name));
            }
            i += Character.charCount(character);
        }
    }

    /** Counts lines as YAML does, so that these places agree with those of the parser. */
    private static Place placeOf(String file, String text, int end) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean carriageReturnAlone = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (c == '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029' || carriageReturnAlone) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(file, line, text.codePointCount(lineStart, end) + 1);
    }
}
