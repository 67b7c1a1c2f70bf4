package vn.dondoc.report.html;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Dossier.KpiLine;
import vn.dondoc.finding.Dossier.UnitEntry;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.ProgramSummary.UnitSummary;
import vn.dondoc.report.chart.StackedBar;

/**
 * A unit: who heads it, how it stands, what it owes.
 *
 * @param anchor what links to it name
 * @param entry null where the program does not concern it
 * @param overseer who has it in charge, in words; null: nobody
 * @param summary null where the program does not oblige it
 * @param bar its four boxes; null with {@code summary}
 * @param findings in full
 * @param leftOut how many more there are
 * @param tally of all that count
 * @param groups of all that count, by group of rules
 */
public record UnitPart(
        String anchor,
        String id,
        String name,
        @Nullable UnitEntry entry,
        @Nullable String overseer,
        @Nullable UnitSummary summary,
        @Nullable StackedBar bar,
        List<KpiLine> kpis,
        List<Finding> findings,
        int leftOut,
        Tally tally,
        Map<String, Tally> groups) {

    /** Whether there is anything to say of it. */
    public boolean hasFindings() {
        return leftOut > 0 || !findings.isEmpty();
    }
}
