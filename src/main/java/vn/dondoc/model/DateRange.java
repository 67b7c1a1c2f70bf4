package vn.dondoc.model;

import java.time.LocalDate;
import vn.dondoc.source.Place;

/**
 * Two days, both inclusive.
 *
 * @param from first day
 * @param to last day, never before {@code from}
 * @param place where the range is written
 */
public record DateRange(LocalDate from, LocalDate to, Place place) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
