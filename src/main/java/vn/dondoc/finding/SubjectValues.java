package vn.dondoc.finding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Kpi;
import vn.dondoc.model.Period;
import vn.dondoc.model.Program;
import vn.dondoc.model.Regime;
import vn.dondoc.model.Subject;
import vn.dondoc.model.Unit;

/**
 * What every message may name, whatever its rule: the subject by names, deadline and delay. In no language yet. What the
 * rule itself gives lies over it.
 */
final class SubjectValues {

    private final Directory directory;
    private final Breach breach;
    private final Subject subject;
    private final Map<String, Object> values = new HashMap<>();

    private SubjectValues(Breach breach, Directory directory) {
        this.directory = directory;
        this.breach = breach;
        this.subject = breach.subject();
    }

    static Map<String, Object> of(Breach breach, Directory directory) {
        SubjectValues of = new SubjectValues(breach, directory);
        of.names();
        of.report();
        of.deadline();
        of.cases();
        of.values.putAll(breach.values());
        return of.values;
    }

    private void names() {
        Program program = directory.program(subject.program());
        Unit unit = directory.unit(subject.unit());
        Kpi kpi = directory.kpi(subject.program(), subject.kpi());
        put("program", program == null ? subject.program() : program.title());
        put("programEnd", program == null ? null : program.period().to());
        put(
                "coordinator",
                program == null
                        ? null
                        : directory.unitName(program.coordinator().value()));
        put("unit", unit == null ? subject.unit() : unit.name());
        put("lastDay", unit == null ? null : unit.activeTo());
        put("task", subject.task());
        put("title", directory.title(subject.program(), subject.unit(), subject.task()));
        put("occurrence", period(subject.occurrence()));
        put("area", subject.area() == null ? null : directory.areaName(subject.program(), subject.area()));
        put("kpi", kpi == null ? subject.kpi() : kpi.name());
        put("period", period(subject.period()));
        put("difficulty", subject.difficulty());
        put("content", directory.difficulty(subject.program(), subject.unit(), subject.difficulty()));
        put("request", subject.request());
        put("asOf", directory.asOf());
    }

    /** A report by its kind, and by its id only where the kind does not tell which. */
    private void report() {
        Regime regime = directory.regime(subject.program(), subject.report());
        if (regime == null) {
            put("report", subject.report());
            put("periodReport", subject.report());
            return;
        }
        String kind = regime.consolidates() == null ? "plain" : "consolidated";
        Map<String, ?> id = directory.isOneOfSeveral(subject.program(), regime) ? Map.of("id", regime.id()) : Map.of();
        put("report", new Phrase("report." + kind + "." + regime.frequency().name(), id));
        put(
                "periodReport",
                new Phrase("period-report." + kind + "." + regime.frequency().name(), id));
    }

    private void deadline() {
        LocalDate due = breach.due();
        Integer days = breach.daysOverdue();
        put("due", due);
        put("days", days);
        put("level", breach.level() == 0 ? null : breach.level());
        if (days != null) {
            Program program = directory.program(subject.program());
            boolean working = program != null && program.escalation().workingDays();
            put("overdue", new Phrase(working ? "overdue.working" : "overdue.calendar", Map.of("count", days)));
        }
        if (due != null && !due.isBefore(directory.asOf())) {
            long left = ChronoUnit.DAYS.between(directory.asOf(), due);
            put("left", new Phrase(left == 0 ? "left.none" : "left.days", Map.of("count", left)));
        }
    }

    private void cases() {
        String id = breach.rule().id();
        put("ruleTitle", breach.rule().title());
        if (breach.what() != null) {
            put("what", new Phrase("data." + breach.what(), Map.of()));
        }
        if (breach.values().containsKey("suggestion")) {
            put("hint", new Phrase("data.suggestion", Map.of()));
        }
        if (!breach.because().isEmpty()) {
            put(
                    "because",
                    breach.because().stream()
                            .map(one -> new Phrase(id + ".because." + one, Map.of()))
                            .toList());
        }
    }

    private static @Nullable Object period(@Nullable String name) {
        return name == null ? null : Period.parse(name).<Object>map(p -> p).orElse(name);
    }

    private void put(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
