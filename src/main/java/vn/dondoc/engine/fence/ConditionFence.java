package vn.dondoc.engine.fence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.BindingDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.GroupByDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import vn.dondoc.engine.fence.Refusal.Why;

/** Holds the conditions of one rule against what they may say. */
final class ConditionFence {

    private static final Set<Class<?>> GROUPS =
            Set.of(AndDescr.class, OrDescr.class, NotDescr.class, ExistsDescr.class, ForallDescr.class);

    private static final Set<String> FUNCTIONS =
            Set.of("count", "sum", "min", "max", "average", "collectSet", "collectList");

    /** What {@code collect} and the results of accumulates are matched as. */
    private static final Set<String> RESULTS = Set.of("java.util.List", "java.util.Set", "java.util.Collection");

    private final RuleDescr rule;
    private final SourceFence file;
    private final List<Class<?>> facts = new ArrayList<>();
    private final List<Written> expressions = new ArrayList<>();

    /** An expression and what it belongs to. */
    private record Written(BaseDescr where, String expression) {}

    ConditionFence(RuleDescr rule, SourceFence file) {
        this.rule = rule;
        this.file = file;
    }

    void check() {
        if (rule.getLhs() != null) {
            condition(rule.getLhs());
        }
        Set<String> members = file.allowed().names(facts);
        ExpressionFence fence = new ExpressionFence(members, name -> file.resolve(name) != null);
        for (Written written : expressions) {
            String refused = fence.refused(written.expression());
            if (refused != null) {
                file.refuse(rule, written.where(), refused, Why.EXPRESSION);
            }
        }
    }

    private void condition(BaseDescr condition) {
        if (condition instanceof AnnotatedBaseDescr annotated) {
            annotated
                    .getAnnotations()
                    .forEach(one -> file.refuse(rule, condition, "@" + one.getName(), Why.ANNOTATION));
        }
        if (condition instanceof PatternDescr pattern) {
            pattern(pattern);
        } else if (condition instanceof ConditionalElementDescr group && GROUPS.contains(condition.getClass())) {
            group.getDescrs().forEach(this::condition);
        } else if (condition instanceof ExprConstraintDescr expression) {
            expressions.add(new Written(expression, expression.getExpression()));
        } else if (condition instanceof BindingDescr binding) {
            expressions.add(new Written(binding, binding.getExpression()));
        } else {
            String kind = condition.getClass().getSimpleName().replace("Descr", "");
            file.refuse(rule, condition, kind.toLowerCase(Locale.ROOT), Why.CONDITION);
        }
    }

    private void pattern(PatternDescr pattern) {
        String type = Objects.requireNonNullElse(pattern.getObjectType(), "");
        Class<?> fact = file.resolve(type);
        if (pattern.getSource() instanceof GroupByDescr) {
            file.refuse(rule, pattern, "groupby", Why.CONDITION);
            return;
        }
        if (fact != null) {
            facts.add(fact);
        } else if (!RESULTS.contains(type)) {
            // What it says of such a thing is not looked at, nor compiled.
            file.refuse(rule, pattern, type, Why.TYPE);
            return;
        }
        if (!pattern.getBehaviors().isEmpty()) {
            file.refuse(rule, pattern, "over", Why.CONDITION);
        }
        source(pattern.getSource());
        pattern.getConstraint().getDescrs().forEach(this::condition);
    }

    private void source(@Nullable BaseDescr source) {
        if (source instanceof AccumulateDescr accumulate) {
            accumulate(accumulate);
        } else if (source instanceof CollectDescr collect) {
            condition(collect.getInputPattern());
        } else if (source != null) {
            file.refuse(rule, source, "from", Why.CONDITION);
        }
    }

    private void accumulate(AccumulateDescr accumulate) {
        condition(accumulate.getInput());
        List<AccumulateDescr.AccumulateFunctionCallDescr> functions = accumulate.getFunctions();
        boolean written = accumulate.getInitCode() != null
                || accumulate.getActionCode() != null
                || accumulate.getReverseCode() != null
                || accumulate.getResultCode() != null;
        if (written || functions.isEmpty()) {
            file.refuse(rule, accumulate, "accumulate", Why.ACCUMULATE);
        }
        for (AccumulateDescr.AccumulateFunctionCallDescr function : functions) {
            if (!FUNCTIONS.contains(function.getFunction())) {
                file.refuse(rule, accumulate, function.getFunction(), Why.ACCUMULATE);
            }
            Arrays.stream(function.getParams()).forEach(one -> expressions.add(new Written(accumulate, one)));
        }
    }
}
