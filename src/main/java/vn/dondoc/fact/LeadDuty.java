package vn.dondoc.fact;

import java.util.List;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/**
 * A unit leads a task of the program, listed or by selection.
 *
 * @param released the task was cancelled for it or transferred away
 */
public record LeadDuty(Subject subject, boolean released, Place place, List<Evidence> evidence) implements Fact {

    public String task() {
        return String.valueOf(subject.task());
    }
}
