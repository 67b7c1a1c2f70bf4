package vn.dondoc.engine;

import java.util.List;
import org.kie.api.runtime.KieSession;
import vn.dondoc.finding.Breach;

/** Runs the rules over one partition of facts. */
final class RuleSession {

    private final RuleBase rules;
    private final ProgramRules program;

    RuleSession(RuleBase rules, ProgramRules program) {
        this.rules = rules;
        this.program = program;
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
