package vn.dondoc.fact;

import java.util.List;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/** Something that rules match on: it knows what it is about and where it was written. */
public interface Fact {

    Subject subject();

    /** Where a finding about it points. */
    Place place();

    /** The written things that made it, most telling first. */
    List<Evidence> evidence();
}
