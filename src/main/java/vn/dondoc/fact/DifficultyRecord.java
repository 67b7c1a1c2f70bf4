package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/**
 * A difficulty that a unit raised, over all reports that hold it. Cause and proposal are those of its latest mention;
 * blank ones are null.
 *
 * @param ended answered, or resolved by the as-of date
 * @param tasks ids of the tasks that its mentions name
 * @param periods how many different period labels its reports bear
 * @param forwarded day it was first forwarded, or null
 * @param forwardBy last day for forwarding it; null where that is not checked
 * @param answerBy last day for answering it; null where that is not checked, and before it was forwarded
 * @param overdue while not forwarded: behind {@code forwardBy}; after: behind {@code answerBy}
 */
public record DifficultyRecord(
        Subject subject,
        boolean ended,
        Set<String> tasks,
        @Nullable String cause,
        @Nullable String proposal,
        int periods,
        @Nullable LocalDate forwarded,
        @Nullable LocalDate forwardBy,
        @Nullable LocalDate answerBy,
        @Nullable Delay overdue,
        Place place,
        List<Evidence> evidence)
        implements Due {

    /** A difficulty is ended, never late. */
    @Override
    public @Nullable Delay late() {
        return null;
    }
}
