package vn.dondoc.load.shape;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.schema.Notation;

/**
 * What something is called, for comparing: NFC, trimmed.
 *
 * @param id whether only letters, digits, {@code .}, {@code _} and {@code -} will do; else it is free
 */
public record Name(boolean id) implements Scalar<String> {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{Nd}._-]+");

    /** The same before it is put together (NFC) and trimmed: marks may stand beside their letters. */
    private static final String WRITTEN_ID = Notation.SPACES + "(\\p{L}\\p{M}*|[\\p{Nd}._-])+" + Notation.SPACES;

    @Override
    public @Nullable String parse(String text, Spot spot, Complaints complaints) {
        String name = Text.name(text);
        if (id && !isPlainId(name) && !ID.matcher(name).matches()) {
            complaints.add(Complaint.broken("bad-id", spot).with("value", name));
            return null;
        }
        return name;
    }

    /** Nearly all ids are plain: they need no tables of letters. */
    private static boolean isPlainId(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (c < '0' || c > '9') && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return !name.isEmpty();
    }

    @Override
    public Notation notation() {
        return (id ? Notation.text("bad-id", WRITTEN_ID) : Notation.text("blank", Notation.NOT_BLANK))
                .orTakenFor("number", "boolean");
    }
}
