package vn.dondoc.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.reader.StreamReader;

/** Strict decoding: a byte that is no UTF-8 or a character that YAML does not allow is refused where it stands. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** The characters of a text, as code points, without the mark that may begin it. */
    static int[] decode(String file, byte[] bytes) throws Unreadable {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean malformed = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true)
                .isError();
        int[] text = characters(file, out.array(), out.position());
        if (malformed) {
            String hex = String.format(Locale.ROOT, "%02X", bytes[in.position()]);
            throw new Unreadable("not-utf8", placeAfter(file, text, text.length), Map.of("byte", hex));
        }
        return text;
    }

    /** The decoder gives whole characters only, so that a high surrogate is always followed by its low one. */
    private static int[] characters(String file, char[] decoded, int length) throws Unreadable {
        int[] text = new int[length];
        int count = 0;
        for (int i = length > 0 && decoded[0] == BYTE_ORDER_MARK ? 1 : 0; i < length; i++) {
            int character = decoded[i];
            if (Character.isHighSurrogate(decoded[i])) {
                character = Character.toCodePoint(decoded[i], decoded[++i]);
            }
            if (!isPlain(character) && !StreamReader.isPrintable(character)) {
                String name = String.format(Locale.ROOT, "U+%04X", character);
                throw new Unreadable("forbidden-character", placeAfter(file, text, count), Map.of("character", name));
            }
            text[count++] = character;
        }
        return count == length ? text : Arrays.copyOf(text, count);
    }

    /** What nearly every character is: a short answer for them. */
    private static boolean isPlain(int character) {
        return (character >= ' ' && character <= '~') || character == '\n';
    }

    /** Counts lines as YAML does, so that these places agree with those of the parser. */
    private static Place placeAfter(String file, int[] text, int end) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < end; i++) {
            int c = text[i];
            boolean carriageReturnAlone = c == '\r' && (i + 1 == end || text[i + 1] != '\n');
            if (c == '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029' || carriageReturnAlone) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(file, line, end - lineStart + 1);
    }
}
