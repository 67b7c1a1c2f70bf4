package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Decision;
import vn.dondoc.model.Decision.Extension;

/** The visible extensions of one assignment, in the order in which they replace each other. */
final class Extensions {

    private final List<Extension> inOrder;

    private Extensions(List<Extension> inOrder) {
        this.inOrder = inOrder;
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

    List<Extension> inOrder() {
        return inOrder;
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
