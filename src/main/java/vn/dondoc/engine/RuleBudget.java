package vn.dondoc.engine;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Bilingual;

/**
 * How much the rules of given files may use of the machine: while one file is compiled, and over one partition of facts.
 * They hold no loop, but a constant that doubles itself, a condition that joins everything with everything, or a pattern
 * of letters that never ends, takes as long. Sessions of a run share what it may take in all.
 */
final class RuleBudget {

    /** The built-in rules take a thousandth of a second for a unit, and a file of a hundred rules a second to compile. */
    private static final Duration EACH = Duration.ofSeconds(60);

    /** A hundred times what the built-in rules take. */
    private static final Duration USUAL_SESSION = Duration.ofMillis(100);

    /** For work that has no other beside it. */
    static final RuleBudget USUAL = new RuleBudget(EACH, Duration.ofNanos(Long.MAX_VALUE));

    private final Duration each;
    private final Duration total;
    private final AtomicLong spent = new AtomicLong();

    /**
     * @param each how long one piece of work may take
     * @param total how long all may take together, whatever runs beside
     */
    RuleBudget(Duration each, Duration total) {
        this.each = each;
        this.total = total;
    }

    /** What a run may take: for one session as always; for all, ten a second and as much again as one may. */
    static RuleBudget ofRun(int sessions) {
        return new RuleBudget(EACH, USUAL_SESSION.multipliedBy(sessions).plus(EACH));
    }

    /** What is done under a budget, as the subject of a sentence. */
    enum Work {
        COMPILING("Việc dịch tệp luật này", "Compiling this rule file"),
        JUDGING(
                "Việc xét dữ kiện của một đơn vị theo các luật thêm",
                "Judging the facts of one unit by the rules given");

        private final String vi;
        private final String en;

        Work(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }
    }

    /** That something took more than it may. */
    static final class Exceeded extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Bilingual reason;

        private Exceeded(Work work, String vi, String en, @Nullable Throwable cause) {
            super(work.en + en, cause);
            this.reason = new Bilingual(work.vi + vi, work.en + en);
        }

        /** What took too much, and of what. */
        Bilingual reason() {
            return reason;
        }
    }

    /** @throws Exceeded where it takes too long or too much memory */
    <T> T within(Work kind, Callable<T> work) throws Exceeded {
        long left = total.toNanos() - spent.get();
        if (left <= 0) {
            // No more threads for what nobody will wait for.
            throw tooLong(kind, true, null);
        }
        long begun = System.nanoTime();
        try {
            return within(Math.min(left, each.toNanos()), kind, work);
        } finally {
            spent.addAndGet(System.nanoTime() - begun);
        }
    }

    private <T> T within(long nanos, Work kind, Callable<T> work) throws Exceeded {
        FutureTask<T> task = new FutureTask<>(work);
        // A thread of its own, because nothing ends what runs in it but the end of the process.
        Thread thread = new Thread(task, "dondoc-rules");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw tooLong(kind, nanos < each.toNanos(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the rules ran", e);
        } catch (ExecutionException e) {
            throw thrown(kind, Objects.requireNonNull(e.getCause()));
        }
    }

    /**
     * Judges by rules of which some were given, which are to blame for what goes wrong.
     *
     * @param given their texts; where there are none, nothing is watched
     * @throws RuleFailure where it takes too long or too much memory, or a rule of theirs fails
     */
    <T> T judging(List<RuleText> given, Callable<T> work) {
        try {
            return given.isEmpty() ? work.call() : within(Work.JUDGING, work);
        } catch (RuleFailure e) {
            throw e;
        } catch (Exceeded e) {
            throw RuleFailure.exhausted(given, e.reason(), e);
        } catch (RuntimeException e) {
            throw RuleFailure.of(e, given);
        } catch (Exception e) {
            throw new IllegalStateException("a session failed", e);
        }
    }

    private Exceeded tooLong(Work kind, boolean inAll, @Nullable Throwable cause) {
        return inAll
                ? new Exceeded(
                        kind,
                        ", cộng cả lần chạy, mất hơn " + total.toSeconds() + " giây.",
                        " takes longer than " + total.toSeconds() + " s, added up over the run.",
                        cause)
                : new Exceeded(
                        kind,
                        " mất hơn " + each.toSeconds() + " giây.",
                        " takes longer than " + each.toSeconds() + " s.",
                        cause);
    }

    private static RuntimeException thrown(Work kind, Throwable cause) throws Exceeded {
        if (cause instanceof OutOfMemoryError) {
            throw new Exceeded(kind, " dùng hết bộ nhớ.", " uses up the memory.", cause);
        }
        if (cause instanceof StackOverflowError) {
            throw new Exceeded(kind, " gặp chỗ lồng nhau quá sâu.", " meets what is nested too deeply.", cause);
        }
        return cause instanceof RuntimeException failed
                ? failed
                : new IllegalStateException(String.valueOf(cause.getMessage()), cause);
    }
}
