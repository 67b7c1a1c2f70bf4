package vn.dondoc.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final ScenarioRun RUN = new ScenarioRun(RULES, Map.of());
    private static final Map<String, RuleBase> ALONE = new HashMap<>();

    static Stream<Scenario> scenarios() {
        return ProjectScenarios.all().stream();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void findsWhatItLists(Scenario scenario) {
        assertThat(RUN.run(scenario).differences())
                .as("%s as of %s", scenario.folder(), scenario.asOf())
                .isEmpty();
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

        assertThat(ProjectScenarios.found(scenario, alone))
                .filteredOn(line -> line.startsWith(scenario.rule() + " "))
                .containsExactlyElementsOf(ProjectScenarios.expected(scenario.expectedOf(scenario.rule())));
    }

    @Test
    void everyRuleHasAFailingAndAPassingScenarioAndEachOfItsCasesFires() {
        List<String> catalogue =
                RULES.catalogue().rules().stream().map(Rule::id).toList();

        Coverage coverage = ScenarioReport.of(
                        new ScenarioRun(RULES, Map.of()), ProjectScenarios.all(), catalogue, RULES.casesOf(catalogue))
                .coverage();

        assertThat(coverage.noFailing()).isEmpty();
        assertThat(coverage.noPassing()).isEmpty();
        assertThat(coverage.neverFired()).isEmpty();
        assertThat(coverage.neverFalse()).isEmpty();
        assertThat(coverage.ofNoRule()).isEmpty();
        assertThat(coverage.reaches(100)).isTrue();
    }
}
