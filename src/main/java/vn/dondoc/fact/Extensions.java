package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Decision;
import vn.dondoc.model.Decision.Extension;
import vn.dondoc.source.Place;

/** The visible extensions of one assignment, in the order in which they replace each other. */
final class Extensions {

    private final List<Extension> inOrder;

    /** By the place of the one that replaces it. */
    private final Map<Place, Extension> before = new HashMap<>();

    private Extensions(List<Extension> inOrder) {
        this.inOrder = inOrder;
        for (int i = 1; i < inOrder.size(); i++) {
            before.put(inOrder.get(i).place(), inOrder.get(i - 1));
        }
    }

    /** From the visible decisions that name the unit and the task, in reading order. */
    static Extensions of(TaskKey key, List<Decision> decisions) {
        return new Extensions(decisions.stream()
                .filter(Extension.class::isInstance)
                .map(Extension.class::cast)
                .filter(e -> e.task().equals(key.task()) && Objects.equals(e.occurrence(), key.occurrence()))
                .sorted(Comparator.comparing(Extension::decided))
                .toList());
    }

    /** The one that an extension replaces; null for the first. */
    @Nullable
    Extension before(Extension extension) {
        return before.get(extension.place());
    }

    /**
     * The extension that holds: the last one decided up to a day, and not after the task was done.
     *
     * @param upTo last day of decisions that count
     * @param done day the task was done, or null
     */
    @Nullable
    Extension inForce(LocalDate upTo, @Nullable LocalDate done) {
        Extension last = null;
        for (Extension extension : inOrder) {
            boolean known = !extension.decided().isAfter(upTo);
            boolean inTime = done == null || !extension.decided().isAfter(done);
            if (known && inTime) {
                last = extension;
            }
        }
        return last;
    }
}
