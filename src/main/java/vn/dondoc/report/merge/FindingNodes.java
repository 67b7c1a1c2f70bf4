package vn.dondoc.report.merge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Severity;
import vn.dondoc.source.CodePoints;

/** Findings as JSON has them, in the order of the contract. */
final class FindingNodes {

    private static final Comparator<@Nullable String> TEXT = Comparator.nullsFirst(CodePoints.ORDER);

    static final Comparator<JsonNode> ORDER = order();

    private FindingNodes() {}

    private static Comparator<JsonNode> order() {
        Comparator<JsonNode> order = Comparator.comparing(FindingNodes::severity, Comparator.reverseOrder());
        for (String field : List.of(
                "rule",
                "program",
                "unit",
                "task",
                "occurrence",
                "kpi",
                "report",
                "period",
                "difficulty",
                "area",
                "request")) {
            order = order.thenComparing(finding -> text(finding, field), TEXT);
        }
        return order.thenComparing(finding -> text(finding.path("location"), "file"), TEXT)
                .thenComparingInt(
                        finding -> finding.path("location").path("line").asInt())
                .thenComparingInt(
                        finding -> finding.path("location").path("column").asInt())
                .thenComparing(finding -> text(finding, "path"), TEXT);
    }

    static Severity severity(JsonNode finding) {
        return Severity.parse(finding.path("severity").asText())
                .orElseThrow(() ->
                        new MergeException("một vi phạm không có mức", "a finding has no severity that there is"));
    }

    /** Whether it is neither waived nor in the baseline. */
    static boolean counts(JsonNode finding) {
        return finding.path("waived").isNull() && !finding.path("baseline").asBoolean();
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNull() || value.isMissingNode() ? null : value.asText();
    }
}
