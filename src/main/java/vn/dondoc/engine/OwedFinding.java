package vn.dondoc.engine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.Evidence;
import vn.dondoc.fact.Fact;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/**
 * A finding of the first pass, as a fact of the second: what a unit owes.
 *
 * @param subject the program and the unit that owes it
 * @param rule the rule that was broken
 * @param level the ladder's level
 * @param waived a waiver in force covers it
 * @param due the deadline broken, or null
 * @param order position among all findings, in the order of the contract
 */
public record OwedFinding(
        Subject subject,
        String rule,
        int level,
        boolean waived,
        @Nullable LocalDate due,
        int order,
        Place place,
        List<Evidence> evidence)
        implements Fact, Comparable<OwedFinding> {

    private static final Comparator<OwedFinding> OLDEST_FIRST = Comparator.comparing(
                    OwedFinding::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(OwedFinding::order);

    /** The oldest first: by due date, those without one last, then by order. */
    @Override
    public int compareTo(OwedFinding other) {
        return OLDEST_FIRST.compare(this, other);
    }

    // Written out: what a record makes of itself is linked at run time, which a start would pay for.
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof OwedFinding other
                && order == other.order
                && level == other.level
                && waived == other.waived
                && place.equals(other.place)
                && rule.equals(other.rule)
                && subject.equals(other.subject)
                && Objects.equals(due, other.due)
                && evidence.equals(other.evidence);
    }

    @Override
    public int hashCode() {
        return 31 * place.hashCode() + order;
    }
}
