package vn.dondoc.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.RuleErrors;

/**
 * Whether the scenarios would notice: every condition of every rule is removed, negated and moved by one step, one at a
 * time, and some scenario must then fail. Takes minutes: {@code ./mvnw -Prule-mutants verify}.
 */
@Tag("rule-mutants")
final class RuleMutantsIT {

    @Test
    void someScenarioNoticesEveryFaultyRule() {
        List<Scenario> scenarios = ProjectScenarios.all();
        List<String> survivors = new ArrayList<>();
        int killed = 0;
        int uncompilable = 0;
        for (Path file : RulesAlone.drlFiles()) {
            for (MutantMaker.Mutant mutant : MutantMaker.of(RulesAlone.text(file))) {
                try {
                    RuleBase faulty = RulesAlone.withMutant(file, mutant);
                    if (isNoticed(mutant, faulty, scenarios)) {
                        killed++;
                    } else {
                        survivors.add(file.getFileName() + " " + mutant.rule() + " " + mutant.what());
                    }
                } catch (RuleErrors e) {
                    // A condition that cannot be left out without breaking the rule needs no scenario.
                    uncompilable++;
                }
            }
        }
        System.out.printf(
                "rule mutants: %d of %d noticed; %d more do not compile%n",
                killed, killed + survivors.size(), uncompilable);
        assertThat(killed).isGreaterThan(100);
        assertThat(survivors).isEmpty();
    }

    private static boolean isNoticed(MutantMaker.Mutant mutant, RuleBase faulty, List<Scenario> scenarios) {
        // The rule's own scenarios notice first.
        return scenarios.stream()
                .sorted(Comparator.comparing(scenario -> !scenario.rule().equals(mutant.rule())))
                .anyMatch(scenario -> !ProjectScenarios.expected(scenario.expectedOf(mutant.rule()))
                        .equals(foundOf(mutant.rule(), scenario, faulty)));
    }

    private static List<String> foundOf(String rule, Scenario scenario, RuleBase rules) {
        try {
            return ProjectScenarios.found(scenario, rules).stream()
                    .filter(line -> line.startsWith(rule + " "))
                    .toList();
        } catch (RuntimeException e) {
            // A fault that breaks the run is noticed, too.
            return List.of("broken: " + e);
        }
    }
}
