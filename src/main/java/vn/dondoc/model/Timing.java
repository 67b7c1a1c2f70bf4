package vn.dondoc.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.source.Place;

/** When a task is due (thời hạn). */
public sealed interface Timing {

    Place place();

    /**
     * Due on a day.
     *
     * @param from first day of the work, where the timing states one
     * @param due last day in time, inclusive
     * @param path JSON Pointer to the timing in its document
     */
    record Dated(@Nullable LocalDate from, LocalDate due, String path, Place place) implements Timing {}

    /** Without end (thường xuyên). */
    record Continuous(Place place) implements Timing {}

    /** One occurrence for each calendar period, due on its last day. */
    record Recurring(Frequency frequency, Place place) implements Timing {}

    /**
     * Due some days after an event.
     *
     * @param triggered the day of the event; null while it has not happened
     * @param within calendar days from the event to the due date; null exactly when {@code triggered} is
     */
    record Conditional(
            String when,
            @Nullable LocalDate triggered,
            @Nullable Integer within,
            Place place) implements Timing {}
}
