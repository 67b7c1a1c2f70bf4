package vn.dondoc.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.PlanDuty;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.fact.ReceivedPlan;
import vn.dondoc.fact.ReceivedReport;
import vn.dondoc.fact.ReportDuty;
import vn.dondoc.finding.Arrival;
import vn.dondoc.finding.Dossier.PlanLine;
import vn.dondoc.finding.Dossier.ReportLine;
import vn.dondoc.model.Program;
import vn.dondoc.model.Regime;
import vn.dondoc.source.CodePoints;

/** What became of the plans and reports that units had to hand in. */
final class ArrivalLines {

    private static final Comparator<ReportLine> BY_REGIME_AND_PERIOD = Comparator.comparing(
                    ReportLine::regime, CodePoints.ORDER)
            .thenComparing(ReportLine::period, CodePoints.ORDER);

    private ArrivalLines() {}

    static List<PlanLine> plans(ProgramFacts facts, LocalDate asOf) {
        List<PlanLine> lines = new ArrayList<>();
        facts.byUnit().forEach((unit, ofUnit) -> {
            PlanDuty duty = Summaries.first(ofUnit, PlanDuty.class);
            if (duty != null) {
                ReceivedPlan plan = Summaries.first(ofUnit, ReceivedPlan.class);
                LocalDate submitted = plan == null ? null : plan.firstSubmitted();
                lines.add(new PlanLine(
                        unit,
                        duty.deadline(),
                        submitted,
                        plan == null ? null : plan.number(),
                        Standing.arrival(duty.deadline(), plan != null, submitted, asOf),
                        plan == null ? duty.place() : plan.place()));
            }
        });
        return List.copyOf(lines);
    }

    static List<ReportLine> reports(ProgramFacts facts, LocalDate asOf) {
        List<ReportLine> lines = new ArrayList<>();
        facts.byUnit().forEach((unit, ofUnit) -> {
            List<ReportLine> ofThisUnit = new ArrayList<>();
            Set<String> owed = new HashSet<>();
            ReceivedReports received = ReceivedReports.among(ofUnit);
            for (Object fact : ofUnit) {
                if (fact instanceof ReportDuty duty) {
                    ReceivedReport report = received.of(duty);
                    ofThisUnit.add(owed(unit, duty, report, asOf));
                    owed.add(duty.regime() + ' ' + duty.period());
                }
            }
            for (Object fact : ofUnit) {
                if (fact instanceof ReceivedReport report && !owed.contains(report.regime() + ' ' + report.period())) {
                    ofThisUnit.add(notOwed(unit, report, facts.program()));
                }
            }
            ofThisUnit.sort(BY_REGIME_AND_PERIOD);
            lines.addAll(ofThisUnit);
        });
        return List.copyOf(lines);
    }

    private static ReportLine owed(String unit, ReportDuty duty, @Nullable ReceivedReport report, LocalDate asOf) {
        LocalDate submitted = report == null ? null : report.firstSubmitted();
        return new ReportLine(
                unit,
                duty.regime(),
                duty.period(),
                duty.consolidates() != null,
                duty.deadline(),
                submitted,
                report == null ? null : report.number(),
                Standing.arrival(duty.deadline(), report != null, submitted, asOf),
                report == null ? duty.place() : report.place());
    }

    private static ReportLine notOwed(String unit, ReceivedReport report, Program program) {
        boolean consolidated = program.reports().stream()
                .filter(regime -> regime.id().equals(report.regime()))
                .map(Regime::consolidates)
                .anyMatch(regime -> regime != null);
        return new ReportLine(
                unit,
                report.regime(),
                report.period(),
                consolidated,
                null,
                report.firstSubmitted(),
                report.number(),
                Arrival.NOT_OWED,
                report.place());
    }
}
