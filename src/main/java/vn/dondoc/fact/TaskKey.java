package vn.dondoc.fact;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Period;
import vn.dondoc.source.CodePoints;

/** A task of a unit, or one occurrence of a recurring one. */
record TaskKey(String unit, String task, @Nullable Period occurrence) {

    static final Comparator<TaskKey> ORDER = Comparator.comparing(TaskKey::unit, CodePoints.ORDER)
            .thenComparing(TaskKey::task, CodePoints.ORDER)
            .thenComparing(TaskKey::occurrence, Comparator.nullsFirst(Comparator.naturalOrder()));

    TaskKey of(String otherUnit) {
        return new TaskKey(otherUnit, task, occurrence);
    }

    @Nullable
    String occurrenceName() {
        return occurrence == null ? null : occurrence.name();
    }

    // Written out: what a record makes of itself is linked at run time, which a start would pay for.
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof TaskKey other
                && task.equals(other.task)
                && unit.equals(other.unit)
                && Objects.equals(occurrence, other.occurrence);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * unit.hashCode() + task.hashCode()) + Objects.hashCode(occurrence);
    }
}
