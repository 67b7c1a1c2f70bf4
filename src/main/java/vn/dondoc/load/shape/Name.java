package vn.dondoc.load.shape;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What something is called, for comparing: NFC, trimmed.
 *
 * @param id whether only letters, digits, {@code .}, {@code _} and {@code -} will do; else it is free
 */
public record Name(boolean id) implements Scalar<String> {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{Nd}._-]+");

    @Override
    public @Nullable String parse(String text, Spot spot, Complaints complaints) {
        String name = Text.name(text);
        if (id && !ID.matcher(name).matches()) {
            complaints.add(Complaint.broken("bad-id", spot).with("value", name));
            return null;
        }
        return name;
    }
}
