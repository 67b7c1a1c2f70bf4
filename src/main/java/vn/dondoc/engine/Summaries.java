package vn.dondoc.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.Assignment;
import vn.dondoc.fact.OnTimeRate;
import vn.dondoc.fact.PlanDuty;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.fact.ReceivedPlan;
import vn.dondoc.fact.ReceivedReport;
import vn.dondoc.fact.ReportDuty;
import vn.dondoc.finding.Arrival;
import vn.dondoc.finding.Dossier.Box;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.ProgramSummary.Boxes;
import vn.dondoc.finding.ProgramSummary.KpiSummary;
import vn.dondoc.finding.ProgramSummary.Reports;
import vn.dondoc.finding.ProgramSummary.UnitSummary;

/** How a program and each of its units stand: counts over the same facts that the rules judge. */
public final class Summaries {

    private final LocalDate asOf;

    private Summaries(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** The summary of one program. */
    public static ProgramSummary of(ProgramFacts facts) {
        Summaries summaries = new Summaries(facts.asOf().date());
        List<UnitSummary> perUnit = new ArrayList<>();
        Boxes all = Boxes.NONE;
        for (String unit : facts.byUnit().keySet()) {
            List<Object> ofUnit = facts.byUnit().getOrDefault(unit, List.of());
            UnitSummary summary = summaries.unit(unit, ofUnit);
            if (facts.obliged().contains(unit)
                    || owes(ofUnit)
                    || summary.boxes().total() > 0) {
                perUnit.add(summary);
                all = all.plus(summary.boxes());
            }
        }
        List<KpiSummary> kpis = facts.kpiRows().stream()
                .map(row -> new KpiSummary(row.kpi(), row.unit(), row.period(), row.value(), row.target(), row.met()))
                .toList();
        return new ProgramSummary(
                facts.program().id(),
                facts.program().title(),
                facts.program().language(),
                facts.obliged().size(),
                all,
                List.copyOf(perUnit),
                kpis);
    }

    /** Whether a plan or a report is owed, be it on a day outside of the program's period. */
    private static boolean owes(List<Object> facts) {
        return facts.stream().anyMatch(fact -> fact instanceof PlanDuty || fact instanceof ReportDuty);
    }

    private UnitSummary unit(String unit, List<Object> facts) {
        Map<Box, Integer> boxes = new EnumMap<>(Box.class);
        BigFraction rate = null;
        for (Object fact : facts) {
            if (fact instanceof Assignment assignment) {
                boxes.merge(Standing.box(assignment, asOf), 1, Integer::sum);
            } else if (fact instanceof OnTimeRate onTime) {
                rate = onTime.share();
            }
        }
        return new UnitSummary(unit, boxes(boxes), plan(facts), reports(facts), rate);
    }

    private static Boxes boxes(Map<Box, Integer> counted) {
        return new Boxes(
                counted.getOrDefault(Box.DONE_ON_TIME, 0),
                counted.getOrDefault(Box.DONE_LATE, 0),
                counted.getOrDefault(Box.OPEN_IN_TIME, 0),
                counted.getOrDefault(Box.OPEN_OVERDUE, 0),
                counted.getOrDefault(Box.CLOSED, 0));
    }

    private Arrival plan(List<Object> facts) {
        PlanDuty duty = first(facts, PlanDuty.class);
        ReceivedPlan plan = first(facts, ReceivedPlan.class);
        return duty == null
                ? Arrival.NOT_OWED
                : Standing.arrival(duty.deadline(), plan != null, plan == null ? null : plan.firstSubmitted(), asOf);
    }

    private Reports reports(List<Object> facts) {
        Map<Arrival, Integer> counted = new EnumMap<>(Arrival.class);
        int due = 0;
        ReceivedReports received = ReceivedReports.among(facts);
        for (Object fact : facts) {
            if (fact instanceof ReportDuty duty) {
                ReceivedReport report = received.of(duty);
                LocalDate submitted = report == null ? null : report.firstSubmitted();
                counted.merge(Standing.arrival(duty.deadline(), report != null, submitted, asOf), 1, Integer::sum);
                due += report != null || !duty.deadline().isAfter(asOf) ? 1 : 0;
            }
        }
        return new Reports(
                due,
                counted.getOrDefault(Arrival.ON_TIME, 0),
                counted.getOrDefault(Arrival.LATE, 0),
                counted.getOrDefault(Arrival.MISSING, 0));
    }

    static <F> @Nullable F first(List<Object> facts, Class<F> kind) {
        for (Object fact : facts) {
            if (kind.isInstance(fact)) {
                return kind.cast(fact);
            }
        }
        return null;
    }
}
