package vn.dondoc.source;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with what was read: the ground of a DATA finding.
 *
 * @param rule the DATA rule's id, {@code DATA-01} to {@code DATA-09}
 * @param what key of the sentence that says what is wrong, in the message bundles ({@code data.<what>})
 * @param values what the sentence names: the value written, the nearest valid name, the earlier place
 * @param place where it stands
 * @param document the document that it lies in; null for a whole file
 * @param path JSON Pointer from the document's root to the smallest thing at fault; empty for a whole document or file
 * @param stablePath the pointer with list indexes replaced by the entries' ids: it survives moved entries
 */
public record Problem(
        String rule,
        String what,
        Map<String, String> values,
        Place place,
        @Nullable DocumentId document,
        String path,
        String stablePath) {}
