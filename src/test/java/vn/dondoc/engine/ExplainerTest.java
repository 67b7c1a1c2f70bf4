package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.fact.Derivation;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.finding.Breach;
import vn.dondoc.finding.Judged;
import vn.dondoc.finding.Rule;
import vn.dondoc.load.Loaded;
import vn.dondoc.model.Subject;
import vn.dondoc.scenario.ProjectScenarios;
import vn.dondoc.scenario.Scenario;

/** An explanation says that a rule finds something exactly where the engine finds it. */
final class ExplainerTest {

    private static final RuleBase RULES = RuleBase.builtIn();

    static Stream<Scenario> scenarios() {
        return ProjectScenarios.all().stream();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void explainsWhatTheEngineFindsAndNothingElse(Scenario scenario) {
        Loaded loaded = scenario.load(RULES);
        List<ProgramFacts> programs = Derivation.derive(loaded.workspace(), scenario.asOf());
        List<Judged> judged = new Engine(RULES)
                .judge(programs, loaded.problems(), loaded.workspace().waivers(), 1)
                .judged();
        TreeSet<String> found = new TreeSet<>();
        TreeSet<String> explained = new TreeSet<>();
        for (ProgramFacts program : programs) {
            String id = program.program().id();
            ProgramRules settings =
                    new ProgramRules(RULES.catalogue(), program.program().rules());
            try (Explainer explainer =
                    new Explainer(RULES, program, judged, loaded.workspace().waivers())) {
                for (Rule rule : RULES.catalogue().rules()) {
                    if (settings.isOff(rule.id()) || !isExplained(rule)) {
                        continue;
                    }
                    for (String unit : program.byUnit().keySet()) {
                        if (explainer.explain(rule, Subject.ofUnit(id, unit)).holds()) {
                            explained.add(id + " " + unit + " " + rule.id());
                        }
                    }
                    judged.stream()
                            .map(Judged::breach)
                            .filter(breach -> breach.rule().equals(rule) && isOf(id, breach))
                            .forEach(breach -> {
                                found.add(id + " " + breach.subject().unit() + " " + rule.id());
                                assertThat(explainer
                                                .explain(rule, breach.subject())
                                                .holds())
                                        .as(rule.id() + " " + breach.subject())
                                        .isTrue();
                            });
                }
            }
        }

        assertThat(explained).containsExactlyElementsOf(found);
    }

    /** Documents are judged while they are read, and a waiver is of no unit. */
    private static boolean isExplained(Rule rule) {
        return !rule.group().equals("DATA") && !rule.group().equals("WAIVER");
    }

    private static boolean isOf(String program, Breach breach) {
        return program.equals(breach.subject().program()) && breach.subject().unit() != null;
    }
}
