package vn.dondoc.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.source.Place;

/**
 * A reporting regime (chế độ báo cáo).
 *
 * @param to unit id or official role that receives the report; null: the coordinator
 * @param cutoff day of the period's last month at which data close
 * @param dueDay day of the deadline
 * @param dueMonth months from the period's last month to the deadline's month, 0 or more
 * @param skip periods that another report replaces
 * @param consolidates id of the regime whose missing reports this one names; null for a plain report
 * @param path JSON Pointer to the regime in its program
 */
public record Regime(
        String id,
        Selection owedBy,
        @Nullable String to,
        Frequency frequency,
        DayOfMonth cutoff,
        DayOfMonth dueDay,
        int dueMonth,
        Set<Period> skip,
        @Nullable Written<String> consolidates,
        String path,
        Place place) {}
