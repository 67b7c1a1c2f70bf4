package vn.dondoc.report;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Visible;
import vn.dondoc.model.Subject;

/** What a finding is about, for the sentence {@code text.brief}. */
public final class FindingBrief {

    private FindingBrief() {}

    /**
     * The finding's rule, and its subject by ids: short enough for one line of most lists.
     *
     * @param unitName names units by their ids
     */
    public static Map<String, Object> values(Finding finding, UnaryOperator<String> unitName) {
        Subject subject = finding.subject();
        Map<String, Object> values = new HashMap<>();
        values.put("rule", finding.rule().id());
        put(values, "unit", subject.unit() == null ? null : unitName.apply(subject.unit()));
        put(values, "task", subject.task());
        put(values, "occurrence", subject.occurrence());
        put(values, "kpi", subject.kpi());
        put(values, "report", subject.report());
        put(values, "period", subject.period());
        put(values, "difficulty", subject.difficulty());
        put(values, "area", subject.area());
        put(values, "request", subject.request());
        // A DATA finding is told from others of its document by its place alone.
        put(values, "place", finding.path() == null ? null : finding.location().toString());
        if (finding.due() != null) {
            values.put("due", finding.due());
        }
        return values;
    }

    private static void put(Map<String, Object> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, Visible.text(value));
        }
    }
}
