package vn.dondoc.engine;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.dondoc.finding.Bilingual;

/**
 * How much the rules of given files may use of the machine over one partition of facts. They hold no loop, but a condition
 * that joins everything with everything, or a pattern of letters that never ends, takes as long.
 *
 * @param time how long a session may run
 */
record RuleBudget(Duration time) {

    /** The built-in rules take a thousandth of a second for a unit. */
    static final RuleBudget USUAL = new RuleBudget(Duration.ofSeconds(60));

    private static final Bilingual TOO_MUCH = new Bilingual(
            "Các luật thêm dùng hết bộ nhớ trên dữ kiện của một đơn vị.",
            "The rules given used up the memory over the facts of one unit.");

    /**
     * Runs a session.
     *
     * @param given the texts of the rule files given, which are to blame
     * @throws RuleFailure where it takes too long or too much memory
     */
    <T> T within(Callable<T> session, List<RuleText> given) {
        FutureTask<T> task = new FutureTask<>(session);
        // A thread of its own, because nothing ends what runs in it but the end of the process.
        Thread thread = new Thread(task, "dondoc-rules");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw RuleFailure.exhausted(given, tooLong(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the rules ran", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError error) {
                throw RuleFailure.exhausted(given, TOO_MUCH, error);
            }
            if (e.getCause() instanceof RuntimeException failed) {
                throw failed;
            }
            throw new IllegalStateException("a session failed", e.getCause());
        }
    }

    private Bilingual tooLong() {
        return new Bilingual(
                "Các luật thêm chạy quá " + time.toSeconds() + " giây trên dữ kiện của một đơn vị.",
                "The rules given ran longer than " + time.toSeconds() + " s over the facts of one unit.");
    }
}
