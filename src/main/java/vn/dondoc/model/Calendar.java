package vn.dondoc.model;

import java.time.LocalDate;
import java.util.Set;

/**
 * Holidays and swapped working days of all calendars of a run, added up. Saturdays and Sundays are off.
 *
 * @param holidays days off
 * @param workingDays days worked whatever else is said of them (hoán đổi)
 */
public record Calendar(Set<LocalDate> holidays, Set<LocalDate> workingDays) {}
