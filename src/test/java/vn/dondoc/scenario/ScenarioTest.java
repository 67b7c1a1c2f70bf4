package vn.dondoc.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Rule;
import vn.dondoc.finding.RuleErrors;

/** Every scenario under {@code rules/scenarios}: exactly the findings that it lists, with all rules together. */
final class ScenarioTest {

    private static final RuleBase RULES = RuleBase.builtIn();
    private static final Map<String, RuleBase> ALONE = new HashMap<>();

    static Stream<Scenario> scenarios() {
        return Scenario.all().stream();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void findsWhatItLists(Scenario scenario) {
        assertThat(scenario.found(RULES, 1))
                .as("%s as of %s", scenario.folder(), scenario.asOf())
                .containsExactlyElementsOf(scenario.expected());
    }

    /** Alone a rule must find the same: none may lean on what another one does. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void findsItsOwnWithItsRuleAlone(Scenario scenario) throws RuleErrors {
        RuleBase alone = ALONE.get(scenario.rule());
        if (alone == null) {
            alone = RulesAlone.of(scenario.rule());
            ALONE.put(scenario.rule(), alone);
        }

        assertThat(scenario.found(alone, 1))
                .filteredOn(line -> line.startsWith(scenario.rule() + " "))
                .containsExactlyElementsOf(scenario.expectedOf(scenario.rule()));
    }

    @Test
    void everyRuleHasAFailingAndAPassingScenario() {
        Set<String> fires = new TreeSet<>();
        Set<String> doesNot = new TreeSet<>();
        for (Scenario scenario : Scenario.all()) {
            List<String> own = scenario.expectedOf(scenario.rule());
            (own.isEmpty() ? doesNot : fires).add(scenario.rule());
        }
        List<String> catalogue =
                RULES.catalogue().rules().stream().map(Rule::id).toList();

        assertThat(fires).containsExactlyInAnyOrderElementsOf(catalogue);
        assertThat(doesNot).containsExactlyInAnyOrderElementsOf(catalogue);
    }
}
