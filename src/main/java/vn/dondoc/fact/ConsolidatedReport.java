package vn.dondoc.fact;

import java.util.List;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/**
 * A visible consolidated report, beside what it should name.
 *
 * @param leftOut units that had not reported by then and are not named, by id
 * @param namedWrongly units named that had reported, or did not have to yet, by id
 */
public record ConsolidatedReport(
        Subject subject, List<String> leftOut, List<String> namedWrongly, Place place, List<Evidence> evidence)
        implements Fact {}
