package vn.dondoc.load.shape;

import org.jspecify.annotations.Nullable;
import vn.dondoc.load.schema.Notation;

/** Yes or no, in the words of YAML 1.1: {@code true/yes/on} and {@code false/no/off}. */
public record Flag() implements Scalar<Boolean> {

    @Override
    public @Nullable Boolean parse(String text, Spot spot, Complaints complaints) {
        Boolean flag = of(text);
        if (flag == null) {
            complaints.add(Complaint.broken("bad-flag", spot).with("value", text));
        }
        return flag;
    }

    /** What a word says; null when it is none of these. */
    public static @Nullable Boolean of(String word) {
        return switch (word) {
            case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON" -> Boolean.TRUE;
            case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF" -> Boolean.FALSE;
            default -> null;
        };
    }

    @Override
    public Notation notation() {
        return Notation.text("bad-flag", "[Tt]rue|TRUE|[Yy]es|YES|[Oo]n|ON|[Ff]alse|FALSE|[Nn]o|NO|[Oo]ff|OFF")
                .orTakenFor("boolean");
    }
}
