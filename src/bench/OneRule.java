import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** What Drools costs by itself: one rule, compiled already as ours are, and one session with one fact. */
public final class OneRule {

    private OneRule() {}

    /** Prints what the rule found. */
    public static void main(String[] arguments) {
        List<String> found = new ArrayList<>();
        Variable<String> text = declarationOf(String.class);
        Rule rule = rule("bench", "a text").build(pattern(text), on(text).execute(fact -> found.add(fact)));
        KieBase base = KieBaseBuilder.createKieBaseFromModel(new ModelImpl().addRule(rule));
        KieSession session = base.newKieSession();
        session.insert("fact");
        session.fireAllRules();
        session.dispose();
        System.out.println(found);
    }
}
