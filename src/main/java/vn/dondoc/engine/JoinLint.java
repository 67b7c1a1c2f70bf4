package vn.dondoc.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Finds the patterns of a rule that the engine can only join to earlier ones by trying every pair. */
final class JoinLint {

    /** A session holds one of each, or one of each name: nothing is multiplied by them. */
    private static final Set<String> SINGLE =
            Set.of("AsOf", "Limit", "ProgramTerm", "UnitStanding", "ReceivedPlan", "PlanDuty", "OnTimeRate");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:=?\\s*(?!:)");
    private static final Pattern EQUALITY = Pattern.compile("[^=!<>|&]+==[^=|&<>]+");

    /** Variables of patterns that many facts can match. */
    private final Set<String> many = new HashSet<>();

    private final List<PatternDescr> unindexed = new ArrayList<>();
    private boolean multiplied;

    private JoinLint() {}

    static List<PatternDescr> of(RuleDescr rule) {
        JoinLint lint = new JoinLint();
        lint.walk(rule.getLhs(), false);
        return lint.unindexed;
    }

    private void walk(BaseDescr descr, boolean onlyAsks) {
        if (descr instanceof PatternDescr pattern) {
            if (pattern.getSource() instanceof AccumulateDescr accumulate) {
                walk(accumulate.getInput(), true);
            } else if (pattern.getSource() == null) {
                pattern(pattern, onlyAsks);
            }
        } else if (descr instanceof AccumulateDescr accumulate) {
            walk(accumulate.getInput(), true);
        } else if (descr instanceof ConditionalElementDescr element) {
            boolean asks = onlyAsks
                    || descr instanceof NotDescr
                    || descr instanceof ExistsDescr
                    || descr instanceof ForallDescr;
            for (Object part : element.getDescrs()) {
                if (part instanceof BaseDescr below) {
                    walk(below, asks);
                }
            }
        }
    }

    private void pattern(PatternDescr pattern, boolean onlyAsks) {
        // A pattern without a type is one that does not compile.
        if (pattern.getObjectType() == null || SINGLE.contains(simple(pattern.getObjectType()))) {
            return;
        }
        Set<String> own = new LinkedHashSet<>();
        List<String> joins = new ArrayList<>();
        for (BaseDescr constraint : pattern.getDescrs()) {
            String written = String.valueOf(constraint.getText());
            Matcher binding = BINDING.matcher(written);
            while (binding.find()) {
                own.add(binding.group(1));
            }
            if (VARIABLE.matcher(written).results().anyMatch(v -> many.contains(v.group()))) {
                joins.add(written);
            }
        }
        boolean everyPair = joins.isEmpty()
                ? multiplied && !onlyAsks
                : !EQUALITY.matcher(joins.get(0)).matches();
        if (everyPair) {
            unindexed.add(pattern);
        }
        if (!onlyAsks) {
            multiplied = true;
            many.addAll(own);
            if (pattern.getIdentifier() != null) {
                many.add(pattern.getIdentifier());
            }
        }
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
