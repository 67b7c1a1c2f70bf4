package vn.dondoc.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.source.Place;

/**
 * A task of a program (nhiệm vụ).
 *
 * @param area area id
 * @param product what it must yield, as written
 * @param accountable unit id of the one that answers where several lead
 * @param coop unit ids of those that help
 * @param budget VND; 0 is an answer, null is none
 */
public record Task(
        String id,
        String area,
        String title,
        @Nullable String product,
        Lead lead,
        @Nullable String accountable,
        List<String> coop,
        Timing timing,
        @Nullable BigDecimal budget,
        Place place) {

    /** Who leads a task (chủ trì). */
    public sealed interface Lead {

        /** Named units; each leads whatever its life. */
        record Listed(List<Written<String>> units) implements Lead {}

        /** Units by selection; each leads when active on some day of the task. */
        record Selected(Selection selection) implements Lead {}
    }
}
