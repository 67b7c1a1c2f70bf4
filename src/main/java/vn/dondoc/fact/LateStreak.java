package vn.dondoc.fact;

import java.util.List;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/**
 * The latest periods in a row of a regime whose deadline has passed and whose report was late or missing.
 *
 * @param length how many, 1 or more
 * @param first name of the first of them
 * @param last name of the last
 */
public record LateStreak(Subject subject, int length, String first, String last, Place place, List<Evidence> evidence)
        implements Fact {}
