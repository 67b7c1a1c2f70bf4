package vn.dondoc.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.ReceivedReport;
import vn.dondoc.fact.ReportDuty;

/** The reports that a unit has sent in,, by regime and period. */
final class ReceivedReports {

    private final Map<String, Map<String, ReceivedReport>> byRegime = new HashMap<>();

    private ReceivedReports() {}

    /** Those among the facts of one unit. */
    static ReceivedReports among(List<Object> facts) {
        ReceivedReports received = new ReceivedReports();
        for (Object fact : facts) {
            if (fact instanceof ReceivedReport report) {
                received.byRegime
                        .computeIfAbsent(report.regime(), regime -> new HashMap<>())
                        .putIfAbsent(report.period(), report);
            }
        }
        return received;
    }

    /** What came of a duty; null where nothing did. */
    @Nullable
    ReceivedReport of(ReportDuty duty) {
        return byRegime.getOrDefault(duty.regime(), Map.of()).get(duty.period());
    }
}
