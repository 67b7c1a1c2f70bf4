package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/**
 * A task, or one occurrence of a recurring one, that a unit answers for.
 *
 * @param own the unit's own task
 * @param title the task's words
 * @param start first day of the work
 * @param due effective due date, rolled; null without one
 * @param received day on which the unit got it by transfer or succession; null where it was its own from the start
 * @param claimed the unit's latest mention says that it is done
 * @param done day it was done; null unless claimed and not reopened
 * @param reopened a rejection stands against the claim
 * @param latest the unit's latest mention, or null
 * @param behind percentage points by which the work is behind an even pace: elapsed share × 100 − percent; null without
 *     a due date or a stated percent
 */
public record Assignment(
        Subject subject,
        boolean own,
        String title,
        Kind kind,
        Status status,
        LocalDate start,
        @Nullable LocalDate due,
        @Nullable LocalDate received,
        boolean claimed,
        @Nullable LocalDate done,
        boolean reopened,
        @Nullable Mention latest,
        @Nullable BigFraction behind,
        @Nullable Delay overdue,
        @Nullable Delay late,
        Place place,
        List<Evidence> evidence)
        implements Due {

    public String task() {
        return String.valueOf(subject.task());
    }

    public @Nullable String occurrence() {
        return subject.occurrence();
    }
}
