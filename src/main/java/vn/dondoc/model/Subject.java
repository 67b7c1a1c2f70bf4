package vn.dondoc.model;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.source.CodePoints;

/**
 * What a fact or a finding is about. A field is null where it does not apply.
 *
 * @param unit unit id
 * @param report the regime's id
 * @param occurrence name of the period that a recurring task's occurrence stands for
 */
public record Subject(
        @Nullable String program,
        @Nullable String unit,
        @Nullable String task,
        @Nullable String occurrence,
        @Nullable String area,
        @Nullable String kpi,
        @Nullable String report,
        @Nullable String period,
        @Nullable String difficulty,
        @Nullable String request) {

    private static final Comparator<@Nullable String> TEXT = Comparator.nullsFirst(CodePoints.ORDER);

    /** The order of findings within one rule: program, unit, task, occurrence, kpi, report, period, difficulty, area, request. */
    public static final Comparator<Subject> ORDER = Comparator.comparing(Subject::program, TEXT)
            .thenComparing(Subject::unit, TEXT)
            .thenComparing(Subject::task, TEXT)
            .thenComparing(Subject::occurrence, TEXT)
            .thenComparing(Subject::kpi, TEXT)
            .thenComparing(Subject::report, TEXT)
            .thenComparing(Subject::period, TEXT)
            .thenComparing(Subject::difficulty, TEXT)
            .thenComparing(Subject::area, TEXT)
            .thenComparing(Subject::request, TEXT);

    /** A program as a whole, or nothing where {@code program} is null. */
    public static Subject ofProgram(@Nullable String program) {
        return new Subject(program, null, null, null, null, null, null, null, null, null);
    }

    public static Subject ofUnit(@Nullable String program, @Nullable String unit) {
        return ofProgram(program).withUnit(unit);
    }

    public Subject withUnit(@Nullable String value) {
        return new Subject(program, value, task, occurrence, area, kpi, report, period, difficulty, request);
    }

    public Subject withTask(@Nullable String value) {
        return new Subject(program, unit, value, occurrence, area, kpi, report, period, difficulty, request);
    }

    public Subject withOccurrence(@Nullable String value) {
        return new Subject(program, unit, task, value, area, kpi, report, period, difficulty, request);
    }

    public Subject withArea(@Nullable String value) {
        return new Subject(program, unit, task, occurrence, value, kpi, report, period, difficulty, request);
    }

    public Subject withKpi(@Nullable String value) {
        return new Subject(program, unit, task, occurrence, area, value, report, period, difficulty, request);
    }

    public Subject withReport(@Nullable String value) {
        return new Subject(program, unit, task, occurrence, area, kpi, value, period, difficulty, request);
    }

    public Subject withPeriod(@Nullable String value) {
        return new Subject(program, unit, task, occurrence, area, kpi, report, value, difficulty, request);
    }

    public Subject withDifficulty(@Nullable String value) {
        return new Subject(program, unit, task, occurrence, area, kpi, report, period, value, request);
    }

    public Subject withRequest(@Nullable String value) {
        return new Subject(program, unit, task, occurrence, area, kpi, report, period, difficulty, value);
    }

    // Written out: what a record makes of itself is linked at run time, which a start would pay for.
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Subject other
                && Objects.equals(unit, other.unit)
                && Objects.equals(task, other.task)
                && Objects.equals(program, other.program)
                && Objects.equals(occurrence, other.occurrence)
                && Objects.equals(area, other.area)
                && Objects.equals(kpi, other.kpi)
                && Objects.equals(report, other.report)
                && Objects.equals(period, other.period)
                && Objects.equals(difficulty, other.difficulty)
                && Objects.equals(request, other.request);
    }

    @Override
    public int hashCode() {
        return Objects.hash(program, unit, task, occurrence, area, kpi, report, period, difficulty, request);
    }
}
