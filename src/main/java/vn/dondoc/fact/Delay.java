package vn.dondoc.fact;

import java.time.LocalDate;

/**
 * How far something is behind a deadline.
 *
 * @param due the deadline, rolled
 * @param days days after it, calendar or working as the program counts; 0 on or before it
 * @param level the ladder's level for so many days; 0 without a ladder, and for what came late but came
 */
public record Delay(LocalDate due, int days, int level) {}
