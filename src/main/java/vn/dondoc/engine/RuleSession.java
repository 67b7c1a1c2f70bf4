package vn.dondoc.engine;

import java.util.List;
import org.kie.api.runtime.KieSession;
import vn.dondoc.finding.Breach;

/** Runs the rules over one partition of facts. */
final class RuleSession {

    private final RuleBase rules;
    private final ProgramRules program;

    private final RuleBudget budget;

    RuleSession(RuleBase rules, ProgramRules program) {
        this(rules, program, RuleBudget.USUAL);
    }

    /** @param budget what rules of given files may use; the built-in ones are not watched */
    RuleSession(RuleBase rules, ProgramRules program, RuleBudget budget) {
        this.rules = rules;
        this.program = program;
        this.budget = budget;
    }

    /**
     * The breaches among the facts, which go in in their order, so that the rules fire in one order.
     *
     * @param about only firings that rest on a fact of this type count
     */
    List<Breach> breaches(List<?> facts, Class<?> about) {
        if (!rules.canSay()) {
            return List.of();
        }
        return rules.given().isEmpty() ? run(facts, about) : budget.within(() -> run(facts, about), rules.given());
    }

    private List<Breach> run(List<?> facts, Class<?> about) {
        KieSession session = rules.open();
        try {
            Firings firings = new Firings(rules, program, about);
            session.setGlobal(RuleBase.FINDINGS, firings);
            session.addEventListener(firings);
            facts.forEach(session::insert);
            session.fireAllRules(firings);
            return firings.breaches();
        } catch (RuntimeException e) {
            throw RuleFailure.of(e, rules.given());
        } finally {
            session.dispose();
        }
    }
}
