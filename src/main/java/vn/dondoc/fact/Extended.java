package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/**
 * A visible extension of an assignment.
 *
 * @param requested day it was asked for, or null
 * @param replaced the due date that it replaces, rolled; null where there is none, and where it was decided after the
 *     task was done and so replaces none
 * @param number null where absent or blank
 */
public record Extended(
        Subject subject,
        @Nullable LocalDate requested,
        @Nullable LocalDate replaced,
        @Nullable String number,
        Place place,
        List<Evidence> evidence)
        implements Fact {

    public String task() {
        return String.valueOf(subject.task());
    }

    public @Nullable String occurrence() {
        return subject.occurrence();
    }
}
