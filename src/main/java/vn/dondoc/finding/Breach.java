package vn.dondoc.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Subject;
import vn.dondoc.source.DocumentId;
import vn.dondoc.source.Place;

/**
 * That a rule fired, before words: what the engine and the loader hand over.
 *
 * @param severity as it holds for this case, the program's override included
 * @param subject exactly the fields that the rule's findings carry
 * @param due the deadline broken, or null
 * @param daysOverdue null exactly when {@code due} is
 * @param level the ladder's level, or 0
 * @param what for DATA findings, which sentence of the rule it is; else null
 * @param because which of the rule's cases hold, by the names that its DRL rules give them ({@code @because(number)}),
 *     in the order of the rules; empty where the rule has no cases. The words are {@code <rule>.because.<name>}
 * @param values what the message names beside the subject, by placeholder
 * @param place where the finding points
 * @param evidence the written things that made it
 * @param document DATA findings: the document; null for a whole file and for all other findings
 * @param path DATA findings: JSON Pointer; null for all others
 * @param stablePath DATA findings: the pointer with ids in place of list indexes, for the fingerprint
 * @param fingerprintSuffix what the rule appends to the fingerprint's text; empty for most
 */
public record Breach(
        Rule rule,
        Severity severity,
        Subject subject,
        @Nullable LocalDate due,
        @Nullable Integer daysOverdue,
        int level,
        @Nullable String what,
        List<String> because,
        Map<String, Object> values,
        Place place,
        List<EvidenceNote> evidence,
        @Nullable DocumentId document,
        @Nullable String path,
        @Nullable String stablePath,
        String fingerprintSuffix) {

    /**
     * One written thing, with the words to name it by.
     *
     * @param what key of its words in the bundles ({@code evidence.<what>})
     * @param value what it says, or null
     */
    public record EvidenceNote(String what, @Nullable Object value, Place place) {
        // Written out: what a record makes of itself is linked at run time, which a start would pay for.
        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof EvidenceNote other
                    && what.equals(other.what)
                    && place.equals(other.place)
                    && Objects.equals(value, other.value);
        }

        @Override
        public int hashCode() {
            return 31 * what.hashCode() + place.hashCode();
        }
    }
}
