package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.Evidence.What;
import vn.dondoc.model.Calendar;
import vn.dondoc.model.DateRange;
import vn.dondoc.model.Program;
import vn.dondoc.model.Regime;
import vn.dondoc.model.Subject;
import vn.dondoc.model.Task;
import vn.dondoc.model.Timing;
import vn.dondoc.model.UnitPlan;
import vn.dondoc.model.UnitReport;
import vn.dondoc.model.Written;
import vn.dondoc.source.DocumentId;
import vn.dondoc.source.Place;

/** What documents say of themselves that can be wrong without being unreadable; judged whatever the as-of date. */
final class DataFacts {

    private final ProgramView view;
    private final Program program;

    DataFacts(ProgramView view) {
        this.view = view;
        this.program = view.program();
    }

    List<Object> ofProgram(Calendar calendar) {
        List<Object> facts = new ArrayList<>();
        total("areas", program.declaredAreas(), program.statedAreas(), facts);
        total("tasks", program.declaredTasks(), program.statedTasks(), facts);
        for (Task task : program.tasks()) {
            if (task.timing() instanceof Timing.Dated dated) {
                facts.add(statedDate(subject(), dated, task.id(), program.document()));
            }
        }
        for (Regime regime : program.reports()) {
            for (ReportingSlot slot : view.slots(regime.id())) {
                facts.add(span(regime, slot));
            }
        }
        boolean needed = program.roll()
                || program.escalation().workingDays()
                || program.forwardWithin() != null
                || program.answerWithin() != null;
        DateRange period = program.period();
        for (int year = period.from().getYear(); year <= period.to().getYear(); year++) {
            int listed = year;
            int holidays = (int) calendar.holidays().stream()
                    .filter(day -> day.getYear() == listed)
                    .count();
            facts.add(new HolidayYear(
                    subject(), year, needed, holidays, program.document(), period.place(), evidence(period.place())));
        }
        return facts;
    }

    /** All documents of a unit, visible or not. */
    List<Object> ofUnit(String unit) {
        List<Object> facts = new ArrayList<>();
        UnitFile file = view.file(unit);
        for (UnitPlan plan : file.allPlans()) {
            for (UnitPlan.Line line : plan.tasks()) {
                if (line.timing() instanceof Timing.Dated dated) {
                    facts.add(statedDate(view.subject(unit), dated, line.task(), plan.document()));
                }
            }
        }
        for (UnitReport report : file.allReports()) {
            facts.add(new StatedDate(
                    view.subject(unit),
                    report.period().lastDay(),
                    program.period().from(),
                    program.period().to(),
                    report.document(),
                    "/period",
                    "/period",
                    report.periodPlace(),
                    evidence(program.period().place())));
        }
        return facts;
    }

    private Subject subject() {
        return Subject.ofProgram(program.id());
    }

    private void total(String of, @Nullable Written<Integer> declared, int listed, List<Object> facts) {
        if (declared != null) {
            facts.add(new DeclaredTotal(
                    subject(), of, declared.value(), listed, program.document(), declared.place(), List.of()));
        }
    }

    private StatedDate statedDate(Subject subject, Timing.Dated dated, String entry, DocumentId document) {
        LocalDate from = program.period().from();
        return new StatedDate(
                subject,
                dated.due(),
                from,
                program.period().to(),
                document,
                dated.path(),
                "/tasks/" + entry + "/timing",
                dated.place(),
                evidence(program.period().place()));
    }

    private ReportingSpan span(Regime regime, ReportingSlot slot) {
        return new ReportingSpan(
                subject().withReport(regime.id()).withPeriod(slot.period().name()),
                slot.period().lastDay(),
                slot.cutoff(),
                slot.stated(),
                view.deadlines().days().between(slot.cutoff(), slot.stated()),
                program.document(),
                regime.path(),
                regime.place(),
                List.of());
    }

    private static List<Evidence> evidence(Place place) {
        return List.of(new Evidence(What.PROGRAM, null, place));
    }
}
