package vn.dondoc.fact;

import java.util.List;
import vn.dondoc.model.Subject;
import vn.dondoc.model.Target;
import vn.dondoc.source.Place;

/**
 * A KPI target in a unit's visible plan beside the program's.
 *
 * @param planned what the unit sets itself
 * @param required what the program asks
 */
public record PlanTarget(Subject subject, Target planned, Target required, Place place, List<Evidence> evidence)
        implements Fact {}
