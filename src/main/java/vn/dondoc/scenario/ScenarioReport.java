package vn.dondoc.scenario;

import java.util.Collection;
import java.util.List;

/** Everything that a run of scenarios showed. */
public record ScenarioReport(List<Outcome> outcomes, Coverage coverage) {

    /**
     * Runs scenarios.
     *
     * @param rules ids of the rules that shall be proved
     * @param drlRules names of the DRL rules of those
     */
    public static ScenarioReport of(
            ScenarioRun run, List<Scenario> scenarios, List<String> rules, Collection<String> drlRules) {
        // Each stands for itself, and the list keeps their order.
        List<Outcome> outcomes = scenarios.parallelStream().map(run::run).toList();
        return new ScenarioReport(outcomes, Coverage.of(rules, drlRules, run.fired(), run.neverFalse(), scenarios));
    }

    /** The scenarios that had other findings than they must have. */
    public List<Outcome> failed() {
        return outcomes.stream().filter(outcome -> !outcome.passed()).toList();
    }
}
