package vn.dondoc.report;

import java.io.IOException;
import java.io.OutputStream;
import vn.dondoc.finding.Audit;

/** One output format: written from the result and nothing else, the same bytes for the same result. */
public interface Format {

    /** The name that {@code --format} takes. */
    String name();

    /** Whether it shows {@link Audit#dossiers}. */
    default boolean needsDossiers() {
        return false;
    }

    /**
     * Writes the whole result, in UTF-8.
     *
     * @throws IOException when {@code out} cannot take it
     */
    void write(Audit audit, Style style, OutputStream out) throws IOException;
}
