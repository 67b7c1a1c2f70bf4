package vn.dondoc.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.reteoo.AccumulateNode.AccumulateContext;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;
import vn.dondoc.finding.Explanation.Asks;
import vn.dondoc.finding.Explanation.Condition;
import vn.dondoc.finding.Explanation.Outcome;
import vn.dondoc.finding.Explanation.Test;

/**
 * Goes through the conditions of a compiled rule in their order, over all facts of a session, and keeps the way that
 * leads farthest. It reads the rule itself, so it holds for every rule, and it says what the engine cannot: at which
 * condition a rule that finds nothing ends. Beyond that condition it goes on with the fact that came nearest.
 */
final class ConditionWalk {

    private final ValueResolver resolver;
    private final Function<Object, FactHandle> handles;
    private final List<FactHandle> facts;
    private final Predicate<Object> concerns;
    private final Consumer<Test> watcher;
    private final ConditionTests tests;

    /**
     * @param handles makes a fact of what comes out of many
     * @param facts in the order in which they went into the session
     * @param concerns whether a fact may be the one that a condition speaks of; others are seen only where a condition
     *     asks for absence or for all
     * @param watcher told of every test that is held against a fact
     */
    ConditionWalk(
            ValueResolver resolver,
            Function<Object, FactHandle> handles,
            List<FactHandle> facts,
            Predicate<Object> concerns,
            Consumer<Test> watcher) {
        this.resolver = resolver;
        this.handles = handles;
        this.facts = facts;
        this.concerns = concerns;
        this.watcher = watcher;
        this.tests = new ConditionTests(resolver);
    }

    /**
     * A way through the conditions.
     *
     * @param reached how many conditions are met before the first that is not
     */
    record Way(List<Condition> conditions, int reached) {

        /** Whether all conditions are met. */
        boolean isWhole() {
            return reached == conditions.size();
        }

        private static final Way END = new Way(List.of(), 0);

        private Way after(Condition first) {
            List<Condition> all = new ArrayList<>();
            all.add(first);
            all.addAll(conditions);
            return new Way(all, first.outcome() == Outcome.TRUE ? reached + 1 : 0);
        }

        private boolean isBetterThan(@Nullable Way other) {
            return other == null || reached > other.reached || (reached == other.reached && trues() > other.trues());
        }

        private long trues() {
            return conditions.stream()
                    .flatMap(condition -> condition.tests().stream())
                    .filter(test -> test.outcome() == Outcome.TRUE)
                    .count();
        }
    }

    Way through(RuleImpl rule) {
        return walk(rule.getLhs().getChildren(), 0, Bindings.NONE);
    }

    private Way walk(List<? extends RuleConditionElement> conditions, int index, Bindings bindings) {
        if (index == conditions.size()) {
            return Way.END;
        }
        RuleConditionElement condition = conditions.get(index);
        if (condition instanceof Pattern pattern && pattern.getSource() instanceof Accumulate accumulate) {
            return total(pattern, accumulate, conditions, index, bindings);
        }
        if (condition instanceof Pattern pattern && pattern.getSource() == null) {
            return one(pattern, conditions, index, bindings);
        }
        if (condition instanceof GroupElement group) {
            return group(group, conditions, index, bindings);
        }
        throw new UnsupportedOperationException(condition.getClass().getSimpleName());
    }

    private record Candidate(FactHandle fact, List<Test> tests) {

        private long leading() {
            return tests.stream()
                    .takeWhile(test -> test.outcome() == Outcome.TRUE)
                    .count();
        }

        private long trues() {
            return tests.stream().filter(test -> test.outcome() == Outcome.TRUE).count();
        }

        private boolean passes() {
            return ConditionTests.allHold(tests);
        }
    }

    private static final Comparator<Candidate> NEARNESS =
            Comparator.comparingLong(Candidate::leading).thenComparingLong(Candidate::trues);

    private List<Candidate> candidates(Pattern pattern, Bindings bindings, Predicate<Object> among) {
        List<Candidate> candidates = new ArrayList<>();
        for (FactHandle fact : facts) {
            Object object = ((InternalFactHandle) fact).getObject();
            if (pattern.getObjectType().isAssignableFrom(object.getClass()) && among.test(object)) {
                candidates.add(new Candidate(fact, watched(tests.of(pattern, fact, bindings))));
            }
        }
        return candidates;
    }

    private List<Test> watched(List<Test> held) {
        held.forEach(watcher);
        return held;
    }

    /** The first of those that come nearest. */
    private static @Nullable Candidate nearest(List<Candidate> candidates) {
        Candidate nearest = null;
        for (Candidate candidate : candidates) {
            if (nearest == null || NEARNESS.compare(candidate, nearest) > 0) {
                nearest = candidate;
            }
        }
        return nearest;
    }

    private Way one(Pattern pattern, List<? extends RuleConditionElement> conditions, int index, Bindings bindings) {
        List<Candidate> candidates = candidates(pattern, bindings, concerns);
        List<Candidate> passing = candidates.stream().filter(Candidate::passes).toList();
        if (passing.isEmpty()) {
            Candidate nearest = nearest(candidates);
            Way rest = walk(conditions, index + 1, nearest == null ? bindings : bindings.with(pattern, nearest.fact()));
            return rest.after(condition(Asks.ONE, pattern, false, nearest, 0));
        }
        Way best = null;
        for (Candidate candidate : passing) {
            Way way = walk(conditions, index + 1, bindings.with(pattern, candidate.fact()))
                    .after(condition(Asks.ONE, pattern, true, candidate, passing.size()));
            if (way.isBetterThan(best)) {
                best = way;
            }
        }
        return best == null ? Way.END : best;
    }

    private Way group(
            GroupElement group, List<? extends RuleConditionElement> conditions, int index, Bindings bindings) {
        if (group.isAnd()) {
            List<RuleConditionElement> flat = new ArrayList<>(group.getChildren());
            flat.addAll(conditions.subList(index + 1, conditions.size()));
            return walk(flat, 0, bindings);
        }
        if (group.isOr()) {
            Way best = null;
            for (RuleConditionElement child : group.getChildren()) {
                List<RuleConditionElement> instead = new ArrayList<>();
                instead.add(child);
                instead.addAll(conditions.subList(index + 1, conditions.size()));
                Way way = walk(instead, 0, bindings);
                if (way.isBetterThan(best)) {
                    best = way;
                }
            }
            return best == null ? Way.END : best;
        }
        if (group.getChildren().get(0) instanceof Pattern pattern && pattern.getSource() == null) {
            List<Candidate> candidates = candidates(pattern, bindings, object -> true);
            List<Candidate> passing =
                    candidates.stream().filter(Candidate::passes).toList();
            boolean met = group.isNot() == passing.isEmpty();
            Candidate shown = passing.isEmpty() ? nearest(candidates) : passing.get(0);
            return walk(conditions, index + 1, bindings)
                    .after(condition(group.isNot() ? Asks.NONE : Asks.SOME, pattern, met, shown, passing.size()));
        }
        throw new UnsupportedOperationException(group.toString());
    }

    private Way total(
            Pattern result,
            Accumulate accumulate,
            List<? extends RuleConditionElement> conditions,
            int index,
            Bindings bindings) {
        if (!(accumulate.getSource() instanceof Pattern source) || source.getSource() != null) {
            throw new UnsupportedOperationException(String.valueOf(accumulate.getSource()));
        }
        List<Candidate> passing = candidates(source, bindings, object -> true).stream()
                .filter(Candidate::passes)
                .toList();
        Object memory = accumulate.createWorkingMemoryContext();
        AccumulateContext context = new AccumulateContext();
        context.setFunctionContext(
                accumulate.init(memory, context, accumulate.createFunctionContext(), bindings, resolver));
        for (Candidate candidate : passing) {
            accumulate.accumulate(memory, context, bindings, candidate.fact(), resolver);
        }
        Object value = accumulate.getResult(memory, context, bindings, resolver);
        if (value == null) {
            return walk(conditions, index + 1, bindings)
                    .after(new Condition(
                            Asks.TOTAL,
                            FactNames.kind(source),
                            Outcome.FALSE,
                            ConditionTests.unknown(source),
                            null,
                            passing.size()));
        }
        FactHandle handle = handles.apply(value);
        List<Test> ofResult = watched(tests.of(result, handle, bindings));
        List<Test> all = new ArrayList<>(
                passing.isEmpty()
                        ? ConditionTests.unknown(source)
                        : passing.get(0).tests());
        all.addAll(ofResult);
        Condition condition = new Condition(
                Asks.TOTAL,
                FactNames.kind(source),
                ConditionTests.allHold(ofResult) ? Outcome.TRUE : Outcome.FALSE,
                List.copyOf(all),
                passing.isEmpty() ? null : FactNames.about(passing.get(0).fact()),
                passing.size());
        return walk(conditions, index + 1, bindings.with(result, handle)).after(condition);
    }

    private Condition condition(Asks asks, Pattern pattern, boolean met, @Nullable Candidate candidate, int passed) {
        return new Condition(
                asks,
                FactNames.kind(pattern),
                met ? Outcome.TRUE : Outcome.FALSE,
                candidate == null ? ConditionTests.unknown(pattern) : candidate.tests(),
                candidate == null ? null : FactNames.about(candidate.fact()),
                passed);
    }
}
