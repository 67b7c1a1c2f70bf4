package vn.dondoc.source;

import org.jspecify.annotations.Nullable;

/**
 * Which document of a file a problem lies in, and whose it is.
 *
 * @param index position in the file, from 0
 * @param kind the {@code kind} as written, or null where it could not be read
 * @param program the program that the document is or names, where it can be read
 * @param unit the unit that the document comes from (aliases resolved), where it can be read
 * @param report the regime's id, for reports
 * @param period the period's name, for reports
 * @param revision the revision, for plans and reports; null where it is the default, 1
 */
public record DocumentId(
        int index,
        @Nullable String kind,
        @Nullable String program,
        @Nullable String unit,
        @Nullable String report,
        @Nullable String period,
        @Nullable String revision) {

    /**
     * The document's part of a fingerprint: its identity for the kinds that have one, else its index. It must not
     * change when documents move within or between files.
     */
    public String fingerprint() {
        if ("Program".equals(kind) || "UnitPlan".equals(kind) || "UnitReport".equals(kind)) {
            return kind + ":" + text(program) + "/" + text(unit) + "/" + text(report) + "/" + text(period) + "/"
                    + (revision == null ? "1" : revision);
        }
        return Integer.toString(index);
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }
}
