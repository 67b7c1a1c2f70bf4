package vn.dondoc.engine;

import java.util.List;
import org.kie.api.runtime.KieSession;
import vn.dondoc.finding.Breach;

/** Runs the rules over one partition of facts. */
final class RuleSession {

    private final RuleBase rules;
    private final ProgramRules program;
    private final RuleBudget budget;

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
     * @throws RuleFailure where a rule of a given file fails or takes too much
     */
    List<Breach> breaches(List<?> facts, Class<?> about) {
        return rules.canSay() ? budget.judging(rules.given(), () -> run(facts, about)) : List.of();
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
        } finally {
            session.dispose();
        }
    }
}
