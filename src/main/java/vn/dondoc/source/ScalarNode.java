package vn.dondoc.source;

/**
 * A scalar.
 *
 * @param text the characters it stands for, not normalised
 * @param plain written without quotes and not as a block, so that {@code null} and {@code ~} mean null
 */
public record ScalarNode(String text, boolean plain, Place place) implements Node {

    @Override
    public boolean isNull() {
        return plain
                && switch (text) {
                    case "", "~", "null", "Null", "NULL" -> true;
                    default -> false;
                };
    }
}
