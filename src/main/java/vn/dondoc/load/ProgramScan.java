package vn.dondoc.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.form.DocumentKind;

/**
 * Tells which program the documents of a file belong to by looking at the lines that begin without indentation: a hundred
 * times faster than to parse them. It tells only where the usual way to write leaves no doubt; of every other file
 * nothing is told, and whoever asks has to read it. A field {@code program} of the outermost map can only begin a line,
 * alone or in quotes, behind a mark of YAML or a space before its colon: anything but the first is doubt.
 */
final class ProgramScan {

    private static final Set<String> KINDS = Set.of(
            DocumentKind.UNIT_PLAN.written(), DocumentKind.UNIT_REPORT.written(), DocumentKind.DECISIONS.written());

    private final ByteBuffer bytes;
    private @Nullable String program;
    private boolean begun;
    private boolean kindSeen;
    private boolean programSeen;

    private ProgramScan(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** The one program that every document of a file names; null where that cannot be told. */
    static @Nullable String programOf(ByteBuffer bytes) {
        ProgramScan scan = new ProgramScan(bytes);
        return scan.isUsual() ? scan.program : null;
    }

    private boolean isUsual() {
        int start = bytes.position();
        for (int i = start; i < bytes.limit(); i++) {
            byte b = bytes.get(i);
            if (b == '\n') {
                if (!line(start, i)) {
                    return false;
                }
                start = i + 1;
            } else if (breaksLines(i, b)) {
                return false;
            }
        }
        return line(start, bytes.limit()) && endDocument();
    }

    /** Line breaks that only few editors know: NEL, LS, PS, and a carriage return alone. */
    private boolean breaksLines(int i, byte b) {
        return switch (b) {
            case '\r' -> i + 1 == bytes.limit() || bytes.get(i + 1) != '\n';
            case (byte) 0xC2 -> i + 1 < bytes.limit() && bytes.get(i + 1) == (byte) 0x85;
            case (byte) 0xE2 ->
                i + 2 < bytes.limit() && bytes.get(i + 1) == (byte) 0x80 && (bytes.get(i + 2) & 0xFE) == 0xA8;
            default -> false;
        };
    }

    private boolean line(int start, int end) {
        if (start == end) {
            return true;
        }
        return switch (bytes.get(start)) {
            case '#', '\r' -> true;
            // Below a key is what it holds; before any, a whole document may be indented.
            case ' ' -> begun || isBlank(start, end);
            case '-' -> isMarker(start, end) && endDocument();
            case 'k' -> isKey(start) && (!starts("kind", start, end) || kind(start, end));
            case 'p' -> isKey(start) && (!starts("program", start, end) || program(start, end));
            default -> isKey(start);
        };
    }

    /** Whether a line is {@code ---} and nothing else. */
    private boolean isMarker(int start, int end) {
        return text(start, end).strip().equals("---");
    }

    private boolean isBlank(int start, int end) {
        String text = text(start, end).strip();
        return text.isEmpty() || text.startsWith("#");
    }

    private boolean isKey(int start) {
        begun = true;
        byte b = bytes.get(start);
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    private boolean kind(int start, int end) {
        boolean first = !kindSeen;
        kindSeen = true;
        return first && KINDS.contains(value("kind", start, end));
    }

    private boolean program(int start, int end) {
        String named = value("program", start, end);
        boolean first = !programSeen;
        programSeen = true;
        if (!first || !isPlainId(named) || (program != null && !program.equals(named))) {
            return false;
        }
        program = named;
        return true;
    }

    /** A document without a kind or a program is somebody else's to complain of. */
    private boolean endDocument() {
        boolean usual = !begun || (kindSeen && programSeen);
        begun = false;
        kindSeen = false;
        programSeen = false;
        return usual;
    }

    /** Whether a line is about a field, or one whose name begins as its does: then it is no id that stands there. */
    private boolean starts(String field, int start, int end) {
        return end - start > field.length()
                && text(start, start + field.length()).equals(field)
                && !Character.isLetterOrDigit(bytes.get(start + field.length()));
    }

    /** What a field says on its line; empty where that is not how the line is written. */
    private String value(String field, int start, int end) {
        String rest = text(start + field.length(), end);
        int comment = rest.indexOf(" #");
        return rest.startsWith(": ")
                ? (comment < 0 ? rest : rest.substring(0, comment)).substring(1).strip()
                : "";
    }

    private static boolean isPlainId(String text) {
        return !text.isEmpty()
                && text.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z')
                                || (c >= 'A' && c <= 'Z')
                                || (c >= '0' && c <= '9')
                                || c == '.'
                                || c == '_'
                                || c == '-')
                && !text.equals("null");
    }

    private String text(int start, int end) {
        byte[] copy = new byte[end - start];
        bytes.get(start, copy);
        return new String(copy, StandardCharsets.UTF_8);
    }
}
