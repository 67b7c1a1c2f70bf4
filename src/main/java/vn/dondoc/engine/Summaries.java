package vn.dondoc.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.Assignment;
import vn.dondoc.fact.OnTimeRate;
import vn.dondoc.fact.PlanDuty;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.fact.ReceivedPlan;
import vn.dondoc.fact.ReceivedReport;
import vn.dondoc.fact.ReportDuty;
import vn.dondoc.fact.Status;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.ProgramSummary.Boxes;
import vn.dondoc.finding.ProgramSummary.KpiSummary;
import vn.dondoc.finding.ProgramSummary.PlanState;
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
            UnitSummary summary = summaries.unit(unit, facts.byUnit().getOrDefault(unit, List.of()));
            if (facts.obliged().contains(unit) || summary.boxes().total() > 0) {
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

    private UnitSummary unit(String unit, List<Object> facts) {
        Boxes boxes = Boxes.NONE;
        BigFraction rate = null;
        for (Object fact : facts) {
            if (fact instanceof Assignment assignment) {
                boxes = boxes.plus(box(assignment));
            } else if (fact instanceof OnTimeRate onTime) {
                rate = onTime.share();
            }
        }
        return new UnitSummary(unit, boxes, plan(facts), reports(facts), rate);
    }

    private Boxes box(Assignment assignment) {
        if (assignment.status() == Status.CLOSED) {
            return new Boxes(0, 0, 0, 0, 1);
        }
        LocalDate due = assignment.due();
        if (assignment.status() == Status.DONE) {
            LocalDate done = assignment.done();
            boolean late = due != null && done != null && done.isAfter(due);
            return late ? new Boxes(0, 1, 0, 0, 0) : new Boxes(1, 0, 0, 0, 0);
        }
        boolean overdue = due != null && asOf.isAfter(due);
        return overdue ? new Boxes(0, 0, 0, 1, 0) : new Boxes(0, 0, 1, 0, 0);
    }

    private PlanState plan(List<Object> facts) {
        PlanDuty duty = first(facts, PlanDuty.class);
        ReceivedPlan plan = first(facts, ReceivedPlan.class);
        if (duty == null) {
            return PlanState.NOT_OWED;
        }
        if (plan == null) {
            return asOf.isAfter(duty.deadline()) ? PlanState.MISSING : PlanState.PENDING;
        }
        LocalDate submitted = plan.firstSubmitted();
        return submitted != null && submitted.isAfter(duty.deadline()) ? PlanState.LATE : PlanState.ON_TIME;
    }

    private Reports reports(List<Object> facts) {
        int due = 0;
        int onTime = 0;
        int late = 0;
        int missing = 0;
        for (Object fact : facts) {
            if (!(fact instanceof ReportDuty duty)) {
                continue;
            }
            ReceivedReport report = received(facts, duty);
            if (report != null) {
                due++;
                LocalDate submitted = report.firstSubmitted();
                boolean isLate = submitted != null && submitted.isAfter(duty.deadline());
                late += isLate ? 1 : 0;
                onTime += isLate ? 0 : 1;
            } else if (!duty.deadline().isAfter(asOf)) {
                due++;
                missing += duty.deadline().isBefore(asOf) ? 1 : 0;
            }
        }
        return new Reports(due, onTime, late, missing);
    }

    private static @Nullable ReceivedReport received(List<Object> facts, ReportDuty duty) {
        for (Object fact : facts) {
            if (fact instanceof ReceivedReport report
                    && report.regime().equals(duty.regime())
                    && report.period().equals(duty.period())) {
                return report;
            }
        }
        return null;
    }

    private static <F> @Nullable F first(List<Object> facts, Class<F> kind) {
        for (Object fact : facts) {
            if (kind.isInstance(fact)) {
                return kind.cast(fact);
            }
        }
        return null;
    }
}
