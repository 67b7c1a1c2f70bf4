package vn.dondoc.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Decision;
import vn.dondoc.model.Period;

/**
 * What a unit says of a task in the end, and whether that stands.
 *
 * @param latest the latest mention, or null
 * @param claimed that mention says done
 * @param done the day it was done; null unless claimed, and where neither a day nor a date of receipt can be read
 * @param reopened a rejection stands against the claim
 */
record Claim(
        @Nullable Mention latest, boolean claimed, @Nullable LocalDate done, boolean reopened) {

    /**
     * What a unit says in the end, from all that it said.
     *
     * @param mentions the task's mentions, in order
     * @param decisions visible decisions that name the unit and the task, in reading order
     */
    static Claim of(TaskKey key, List<Mention> mentions, List<Decision> decisions) {
        if (mentions.isEmpty()) {
            return new Claim(null, false, null, false);
        }
        Mention latest = mentions.get(mentions.size() - 1);
        if (!latest.saysDone()) {
            return new Claim(latest, false, null, false);
        }
        List<Decision> verdicts =
                decisions.stream().filter(d -> isVerdictOn(key, d)).toList();
        LocalDate done = doneDate(mentions, verdicts);
        return new Claim(latest, true, done, isReopened(done, verdicts));
    }

    /** Whether it was done, and stays so, by the end of a day. */
    boolean doneBy(LocalDate day) {
        return stands() && (done == null || !done.isAfter(day));
    }

    /** Claimed, and no rejection stands against it. */
    boolean stands() {
        return claimed && !reopened;
    }

    /** The day stated last; where none is, that of the first mention in the unbroken run of claims. */
    private static @Nullable LocalDate doneDate(List<Mention> mentions, List<Decision> verdicts) {
        int i = mentions.size() - 1;
        if (mentions.get(i).done() != null) {
            return mentions.get(i).done();
        }
        while (i > 0
                && mentions.get(i - 1).saysDone()
                && !rejectedBetween(mentions.get(i - 1), mentions.get(i), verdicts)) {
            i--;
        }
        Mention first = mentions.get(i);
        return first.done() != null ? first.done() : first.submitted();
    }

    private static boolean rejectedBetween(Mention earlier, Mention later, List<Decision> verdicts) {
        LocalDate from = earlier.submitted();
        LocalDate to = later.submitted();
        return from != null
                && to != null
                && verdicts.stream()
                        .anyMatch(v -> v instanceof Decision.Rejection
                                && !v.decided().isBefore(from)
                                && !v.decided().isAfter(to));
    }

    private static boolean isReopened(@Nullable LocalDate done, List<Decision> verdicts) {
        for (int i = 0; i < verdicts.size(); i++) {
            Decision verdict = verdicts.get(i);
            if (verdict instanceof Decision.Rejection
                    && (done == null || !verdict.decided().isBefore(done))
                    && !acceptedAfter(i, verdicts)) {
                return true;
            }
        }
        return false;
    }

    /** Later in decision date; on the same day, later in reading order. */
    private static boolean acceptedAfter(int rejection, List<Decision> verdicts) {
        LocalDate rejected = verdicts.get(rejection).decided();
        for (int i = 0; i < verdicts.size(); i++) {
            Decision verdict = verdicts.get(i);
            int byDate = verdict.decided().compareTo(rejected);
            if (verdict instanceof Decision.Acceptance && (byDate > 0 || (byDate == 0 && i > rejection))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerdictOn(TaskKey key, Decision decision) {
        if (decision instanceof Decision.Rejection r) {
            return names(key, r.task(), r.occurrence());
        }
        return decision instanceof Decision.Acceptance a && names(key, a.task(), a.occurrence());
    }

    private static boolean names(TaskKey key, String task, @Nullable Period occurrence) {
        return key.task().equals(task) && Objects.equals(key.occurrence(), occurrence);
    }
}
