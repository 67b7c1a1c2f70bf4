package vn.dondoc.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.source.Place;

/**
 * A department, ward, commune or other agency (đơn vị).
 *
 * @param overseer an official's role name in a program
 * @param activeFrom first day of its life; null: always was
 * @param activeTo last day of its life; null: still is
 * @param successor the unit that takes over its assignments when it has ceased; it may be one that could not be read
 *     well enough to be in the registry, and is then not judged
 */
public record Unit(
        String id,
        String name,
        String type,
        List<String> aliases,
        @Nullable Person head,
        @Nullable String mailbox,
        @Nullable Written<String> overseer,
        @Nullable LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        @Nullable Written<String> successor,
        Place place) {

    public boolean activeOn(LocalDate day) {
        return (activeFrom == null || !day.isBefore(activeFrom)) && (activeTo == null || !day.isAfter(activeTo));
    }

    /** Whether it is active on at least one day from {@code from} to {@code to}, both inclusive. */
    public boolean activeWithin(LocalDate from, LocalDate to) {
        return !from.isAfter(to)
                && (activeFrom == null || !activeFrom.isAfter(to))
                && (activeTo == null || !activeTo.isBefore(from));
    }

    /** Whether its life had ended before {@code day}. */
    public boolean ceasedBefore(LocalDate day) {
        return activeTo != null && day.isAfter(activeTo);
    }
}
