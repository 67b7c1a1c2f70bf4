package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.source.Place;

/**
 * An assignment in a unit's hands while it is followed through transfers, cancellations and mergers.
 *
 * @param base due date before the unit's own extensions, not yet rolled; null without one
 * @param received day on which the unit got it; null where it was its own from the start
 * @param trail units through which it passed by succession, the present one not among them
 * @param closed cancelled or transferred away
 */
record Holding(
        TaskKey key,
        boolean own,
        String title,
        Kind kind,
        LocalDate start,
        @Nullable LocalDate base,
        @Nullable LocalDate received,
        List<String> trail,
        boolean closed,
        Place place,
        List<Evidence> evidence) {

    /** The same, closed by a decision. */
    Holding closedBy(Evidence decision) {
        return new Holding(key, own, title, kind, start, base, received, trail, true, place, with(decision));
    }

    /** The same in another unit's hands, with the due date that the giver had. */
    Holding givenTo(String unit, @Nullable LocalDate due, LocalDate day, List<String> path, Evidence ground) {
        return new Holding(key.of(unit), own, title, kind, start, due, day, path, false, place, with(ground));
    }

    private List<Evidence> with(Evidence more) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.add(more);
        return List.copyOf(all);
    }
}
