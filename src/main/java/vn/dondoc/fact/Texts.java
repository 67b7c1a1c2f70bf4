package vn.dondoc.fact;

import org.jspecify.annotations.Nullable;

/** Written texts as rules see them: blank is absent. */
final class Texts {

    private Texts() {}

    /** The text without surrounding white space; null where nothing is left. */
    static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static boolean isFilled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
