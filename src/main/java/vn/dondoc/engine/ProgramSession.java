package vn.dondoc.engine;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.finding.Breach;

/** Runs the rules over parts of one program's facts, with its day, its life and its parameters beside them. */
final class ProgramSession {

    private final RuleSession session;
    private final List<Object> common = new ArrayList<>();

    ProgramSession(RuleBase rules, ProgramFacts program, RuleBudget budget) {
        ProgramRules settings =
                new ProgramRules(rules.catalogue(), program.program().rules());
        session = new RuleSession(rules, settings, budget);
        common.add(program.asOf());
        common.add(program.term());
        common.addAll(settings.limits());
    }

    /** The breaches among the facts of a unit, or of the program itself. */
    List<Breach> breaches(List<?> facts) {
        return session.breaches(with(facts), Object.class);
    }

    /**
     * The breaches that rest on a fact of some type: for the later passes, where a rule that asks only whether
     * something is absent would find everything absent.
     */
    List<Breach> breachesAbout(Class<?> type, List<?> facts) {
        return session.breaches(with(facts), type);
    }

    private List<Object> with(List<?> facts) {
        List<Object> all = new ArrayList<>(common);
        all.addAll(facts);
        return all;
    }
}
