package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.Evidence.What;
import vn.dondoc.model.Program;
import vn.dondoc.model.Regime;
import vn.dondoc.model.Subject;
import vn.dondoc.model.Unit;
import vn.dondoc.model.UnitReport;
import vn.dondoc.model.Written;
import vn.dondoc.source.CodePoints;

/** The reports that a unit owes and those that it sent. */
final class ReportFacts {

    private final ProgramView view;

    ReportFacts(ProgramView view) {
        this.view = view;
    }

    List<Object> of(Unit unit) {
        List<Object> facts = new ArrayList<>();
        UnitFile file = view.file(unit.id());
        file.reports().forEach(report -> facts.add(received(unit.id(), report)));
        for (Regime regime : view.program().reports()) {
            for (ReportingSlot slot : view.owed(regime, unit)) {
                VisibleReport report = file.report(regime.id(), slot.period()).orElse(null);
                facts.add(duty(unit.id(), regime, slot, report));
                if (report != null && regime.consolidates() != null) {
                    ConsolidatedReport consolidated =
                            consolidated(unit.id(), regime.consolidates().value(), slot, report);
                    if (consolidated != null) {
                        facts.add(consolidated);
                    }
                }
            }
            LateStreak streak = streak(unit, regime, file);
            if (streak != null) {
                facts.add(streak);
            }
        }
        return facts;
    }

    private Subject subject(String unit, String regime, ReportingSlot slot) {
        return view.subject(unit).withReport(regime).withPeriod(slot.period().name());
    }

    private ReportDuty duty(String unit, Regime regime, ReportingSlot slot, @Nullable VisibleReport report) {
        return new ReportDuty(
                subject(unit, regime.id(), slot),
                slot.period().lastDay(),
                slot.windowFrom(),
                slot.cutoff(),
                slot.deadline(),
                regime.consolidates() == null ? null : regime.consolidates().value(),
                view.deadlines().overdue(slot.deadline()),
                report == null
                        ? null
                        : view.deadlines().late(slot.deadline(), report.lowest().submitted()),
                regime.place(),
                List.of(new Evidence(What.REGIME, slot.deadline(), regime.place())));
    }

    private ReceivedReport received(String unit, VisibleReport report) {
        UnitReport content = report.highest();
        List<String> silent = new ArrayList<>();
        for (Program.Area area : view.program().areas()) {
            Written<String> text = content.areas().get(area.id());
            if (text == null || text.value().isBlank()) {
                silent.add(area.id());
            }
        }
        return new ReceivedReport(
                view.subject(unit)
                        .withReport(report.regime())
                        .withPeriod(report.period().name()),
                report.lowest().submitted(),
                report.lowest().estimated(),
                Texts.filled(content.number()),
                content.signedBy() == null
                        ? null
                        : Texts.filled(content.signedBy().name()),
                content.window() == null ? null : content.window().from(),
                content.window() == null ? null : content.window().to(),
                List.copyOf(silent),
                content.noDifficulties() || !content.difficulties().isEmpty(),
                report.revisions().size(),
                content.revision(),
                content.place(),
                List.of(new Evidence(What.REPORT, report.lowest().submitted(), content.place())));
    }

    /** The run of late or missing reports that ends with the last period whose deadline has passed. */
    private @Nullable LateStreak streak(Unit unit, Regime regime, UnitFile file) {
        List<ReportingSlot> streak = new ArrayList<>();
        for (ReportingSlot slot : view.owed(regime, unit)) {
            if (slot.deadline().isBefore(view.asOf())) {
                if (lateOrMissing(slot, file.report(regime.id(), slot.period()).orElse(null))) {
                    streak.add(slot);
                } else {
                    streak.clear();
                }
            }
        }
        if (streak.isEmpty()) {
            return null;
        }
        return new LateStreak(
                view.subject(unit.id()).withReport(regime.id()),
                streak.size(),
                streak.get(0).period().name(),
                streak.get(streak.size() - 1).period().name(),
                regime.place(),
                List.of(new Evidence(What.REGIME, null, regime.place())));
    }

    /** A report whose day of receipt cannot be read is there, and not judged late. */
    private static boolean lateOrMissing(ReportingSlot slot, @Nullable VisibleReport report) {
        if (report == null) {
            return true;
        }
        LocalDate first = report.lowest().submitted();
        return first != null && first.isAfter(slot.deadline());
    }

    /** Null where the day of receipt cannot be read: what it should name is then unknown. */
    private @Nullable ConsolidatedReport consolidated(
            String unit, String consolidates, ReportingSlot slot, VisibleReport report) {
        LocalDate submitted = report.submitted();
        Regime regime = view.regime(consolidates);
        if (submitted == null || regime == null) {
            return null;
        }
        Set<String> silent = new TreeSet<>(CodePoints.ORDER);
        for (Unit other : view.selected(regime.owedBy())) {
            for (ReportingSlot owed : view.owed(regime, other)) {
                if (owed.period().equals(slot.period())
                        && owed.deadline().isBefore(submitted)
                        && !sentBy(other.id(), regime.id(), slot, submitted)) {
                    silent.add(other.id());
                }
            }
        }
        Set<String> named = new TreeSet<>(CodePoints.ORDER);
        List<Written<String>> names = report.highest().names();
        if (names != null) {
            names.forEach(name -> named.add(name.value()));
        }
        return new ConsolidatedReport(
                subject(unit, report.regime(), slot),
                silent.stream().filter(u -> !named.contains(u)).toList(),
                named.stream().filter(u -> !silent.contains(u)).toList(),
                report.highest().place(),
                List.of(new Evidence(What.REPORT, submitted, report.highest().place())));
    }

    private boolean sentBy(String unit, String regime, ReportingSlot slot, LocalDate day) {
        return view.file(unit)
                .report(regime, slot.period())
                .filter(report -> report.revisions().stream().anyMatch(r -> Visibility.of(r.submitted(), day)))
                .isPresent();
    }
}
