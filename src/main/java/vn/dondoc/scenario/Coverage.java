package vn.dondoc.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.dondoc.source.CodePoints;

/**
 * How well scenarios prove rules.
 *
 * @param rules ids of the rules that shall be proved
 * @param noFailing those of them without a scenario of their own in which they fire
 * @param noPassing those of them without a scenario of their own in which they do not
 * @param neverFired names of the DRL rules, the cases of those rules, that fired in no scenario
 * @param neverFalse conditions of those that no scenario of their rule leaves unmet: {@code NAME: condition}
 * @param ofNoRule names of the scenarios whose folder is named after no rule
 */
public record Coverage(
        List<String> rules,
        List<String> noFailing,
        List<String> noPassing,
        List<String> neverFired,
        List<String> neverFalse,
        List<String> ofNoRule) {

    /**
     * Counts scenarios. One belongs to the rule that the folder above it is named after.
     *
     * @param drlRules names of the DRL rules of those rules
     * @param fired names of the DRL rules that fired
     * @param neverFalse conditions that were never left unmet, by the names of the DRL rules
     */
    static Coverage of(
            List<String> rules,
            Collection<String> drlRules,
            Set<String> fired,
            Map<String, List<String>> neverFalse,
            List<Scenario> scenarios) {
        Set<String> failing = new TreeSet<>(CodePoints.ORDER);
        Set<String> passing = new TreeSet<>(CodePoints.ORDER);
        for (Scenario scenario : scenarios) {
            boolean fires = !scenario.expectedOf(scenario.rule()).isEmpty();
            (fires ? failing : passing).add(scenario.rule());
        }
        return new Coverage(
                rules,
                rules.stream().filter(id -> !failing.contains(id)).toList(),
                rules.stream().filter(id -> !passing.contains(id)).toList(),
                drlRules.stream().filter(name -> !fired.contains(name)).toList(),
                drlRules.stream()
                        .flatMap(name -> neverFalse.getOrDefault(name, List.of()).stream()
                                .map(condition -> name + ": " + condition))
                        .toList(),
                scenarios.stream()
                        .filter(scenario -> !rules.contains(scenario.rule()))
                        .map(Scenario::name)
                        .toList());
    }

    /** Rules with both kinds of scenario. */
    public int proved() {
        return (int) rules.stream()
                .filter(id -> !noFailing.contains(id) && !noPassing.contains(id))
                .count();
    }

    /** Whether at least so many percent of the rules, 0 to 100, have both kinds of scenario. */
    public boolean reaches(int percent) {
        return proved() * 100L >= (long) percent * rules.size();
    }
}
