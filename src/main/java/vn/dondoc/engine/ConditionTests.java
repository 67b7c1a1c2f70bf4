package vn.dondoc.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.ContextEntry;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.base.rule.constraint.BetaConstraint;
import org.drools.base.rule.constraint.Constraint;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.drools.mvel.MVELConstraint;
import org.kie.api.runtime.rule.FactHandle;
import vn.dondoc.finding.Explanation.Outcome;
import vn.dondoc.finding.Explanation.Test;

/** Holds the tests of one pattern against single facts, as the compiler left them. */
final class ConditionTests {

    private final ValueResolver resolver;
    private final ConditionValues values;

    ConditionTests(ValueResolver resolver) {
        this.resolver = resolver;
        this.values = new ConditionValues(resolver);
    }

    /** All tests of a pattern against a fact, with the values that each looks at. */
    List<Test> of(Pattern pattern, FactHandle fact, Bindings bindings) {
        Bindings here = bindings.with(pattern, fact);
        List<Test> tests = new ArrayList<>();
        for (Constraint constraint : pattern.getConstraints()) {
            String text = text(constraint);
            Outcome outcome = outcome(constraint, pattern, fact, bindings);
            // What the compiler adds is of interest only where it is what fails.
            if (outcome != Outcome.TRUE || !isAdded(constraint)) {
                tests.add(new Test(plain(text), outcome, values.of(Test.plain(plain(text)), fact, here)));
            }
        }
        return List.copyOf(tests);
    }

    /** The tests of a pattern for which there is no fact at all. */
    static List<Test> unknown(Pattern pattern) {
        return pattern.getConstraints().stream()
                .filter(constraint -> !isAdded(constraint))
                .map(constraint -> new Test(plain(text(constraint)), Outcome.UNKNOWN, List.of()))
                .toList();
    }

    /** The texts of all tests below a condition, in their order. */
    static List<String> texts(RuleConditionElement condition) {
        List<String> texts = new ArrayList<>();
        if (condition instanceof Pattern pattern) {
            unknown(pattern).forEach(test -> texts.add(test.text()));
            if (pattern.getSource() instanceof Accumulate accumulate) {
                texts.addAll(texts(accumulate.getSource()));
            }
        } else {
            condition.getNestedElements().forEach(nested -> texts.addAll(texts(nested)));
        }
        return texts;
    }

    static boolean allHold(List<Test> tests) {
        return tests.stream().allMatch(test -> test.outcome() == Outcome.TRUE);
    }

    /** @param bindings the facts before this one, as the engine hands them to a constraint */
    private Outcome outcome(Constraint constraint, Pattern pattern, FactHandle fact, Bindings bindings) {
        for (Declaration declaration : constraint.getRequiredDeclarations()) {
            boolean own = declaration.getPattern().getPatternId() == pattern.getPatternId();
            if (!own && !declaration.isGlobal() && !bindings.has(declaration)) {
                return Outcome.UNKNOWN;
            }
        }
        try {
            return isAllowed(constraint, fact, bindings) ? Outcome.TRUE : Outcome.FALSE;
        } catch (RuntimeException e) {
            // A test may rely on the one before it, as one that reads a field after one that asks whether it is there.
            return Outcome.UNKNOWN;
        }
    }

    private boolean isAllowed(Constraint constraint, FactHandle fact, Bindings bindings) {
        if (constraint.getType() == Constraint.ConstraintType.ALPHA
                && constraint instanceof AlphaNodeFieldConstraint alpha) {
            return alpha.isAllowed(fact, resolver);
        }
        return isAllowed((BetaConstraint<?>) constraint, fact, bindings);
    }

    private <C> boolean isAllowed(BetaConstraint<C> constraint, FactHandle fact, Bindings bindings) {
        C context = constraint.createContext();
        ((ContextEntry) context).updateFromTuple(resolver, bindings);
        return constraint.isAllowedCachedLeft(context, fact);
    }

    /** Before a {@code !.} the compiler asks whether the thing is there at all. */
    private static boolean isAdded(Constraint constraint) {
        return text(constraint).matches("_?this\\.\\w+\\(\\) != null");
    }

    private static String plain(String text) {
        return text.replaceAll("\\b_?this\\.(\\w+)\\(\\)", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String text(Constraint constraint) {
        if (constraint instanceof LambdaConstraint lambda) {
            return lambda.getPredicateInformation().getStringConstraint();
        }
        return constraint instanceof MVELConstraint mvel ? mvel.getExpression() : constraint.toString();
    }
}
