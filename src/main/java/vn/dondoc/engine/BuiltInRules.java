package vn.dondoc.engine;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;

/** The built-in rules, made in the background while the command line and the plans are read: each takes about as long. */
public final class BuiltInRules implements Supplier<RuleBase> {

    private final FutureTask<InternalKnowledgeBase> compiled = new FutureTask<>(RuleModels::load);

    private BuiltInRules() {}

    /** Begins to make them. */
    public static BuiltInRules begin() {
        BuiltInRules begun = new BuiltInRules();
        Thread maker = new Thread(begun.compiled, "rules");
        // A run that cannot be made ends without them.
        maker.setDaemon(true);
        maker.start();
        return begun;
    }

    /** Waits until they are there. */
    @Override
    public RuleBase get() {
        return RuleBase.builtIn(this::compiled);
    }

    private InternalKnowledgeBase compiled() {
        try {
            return compiled.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the rules were made", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the built-in rules cannot be made", e.getCause());
        }
    }
}
