package vn.dondoc.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a document was known on a day. */
final class Visibility {

    private Visibility() {}

    /** A document whose date cannot be read is known: a typo must not turn into "was never sent". */
    static boolean of(@Nullable LocalDate dated, LocalDate asOf) {
        return dated == null || !dated.isAfter(asOf);
    }
}
