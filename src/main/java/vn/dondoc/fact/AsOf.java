package vn.dondoc.fact;

import java.time.LocalDate;

/** The day that a run judges. */
public record AsOf(LocalDate date) {

    /** The day so many calendar days before. */
    public LocalDate minus(long days) {
        return date.minusDays(days);
    }

    /** The day so many calendar days later. */
    public LocalDate plus(long days) {
        return date.plusDays(days);
    }
}
