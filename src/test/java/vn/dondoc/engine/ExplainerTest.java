package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.fact.Derivation;
import vn.dondoc.fact.GeneratedWorkspace;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.finding.Breach;
import vn.dondoc.finding.Judged;
import vn.dondoc.finding.Rule;
import vn.dondoc.finding.RuleErrors;
import vn.dondoc.load.Loaded;
import vn.dondoc.model.Subject;
import vn.dondoc.model.Workspace;
import vn.dondoc.scenario.ProjectScenarios;
import vn.dondoc.scenario.Scenario;
import vn.dondoc.source.SourceFile;

/** An explanation says that a rule finds something exactly where the engine finds it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExplainerTest {

    private static final RuleBase BUILT_IN = RuleBase.builtIn();

    private RuleBase atRunTime = BUILT_IN;

    /** As rules of users are compiled: the compiler leaves other conditions than the build does. */
    @BeforeAll
    void compileAtRunTime() throws RuleErrors, IOException {
        try (Stream<Path> files = Files.list(Path.of("rules"))) {
            atRunTime = RuleBase.only(files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> SourceFile.onDisk(file.toString(), file))
                    .toList());
        }
    }

    static Stream<Scenario> scenarios() {
        return ProjectScenarios.all().stream();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void explainsWhatTheEngineFindsAndNothingElse(Scenario scenario) {
        Loaded loaded = scenario.load(BUILT_IN);

        holdTogether(BUILT_IN, loaded.workspace(), scenario.asOf(), rule -> true);
        // The scenario's own rule: all would take minutes.
        holdTogether(
                atRunTime,
                loaded.workspace(),
                scenario.asOf(),
                rule -> rule.id().equals(scenario.rule()));
    }

    @Test
    void doesSoInGeneratedWorkspaces() {
        for (int seed = 0; seed < 60; seed++) {
            holdTogether(
                    BUILT_IN, GeneratedWorkspace.of(seed), GeneratedWorkspace.FROM.plusDays(seed * 3L), rule -> true);
        }
    }

    private static void holdTogether(RuleBase rules, Workspace workspace, LocalDate asOf, Predicate<Rule> chosen) {
        List<ProgramFacts> programs = Derivation.derive(workspace, asOf);
        List<Judged> judged = new Engine(rules)
                .judge(programs, List.of(), workspace.waivers(), 1)
                .judged();
        TreeSet<String> found = new TreeSet<>();
        TreeSet<String> explained = new TreeSet<>();
        for (ProgramFacts program : programs) {
            String id = program.program().id();
            ProgramRules settings =
                    new ProgramRules(rules.catalogue(), program.program().rules());
            try (Explainer explainer = new Explainer(rules, program, judged, workspace.waivers())) {
                for (Rule rule : rules.catalogue().rules()) {
                    if (settings.isOff(rule.id()) || !isExplained(rule) || !chosen.test(rule)) {
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

        assertThat(explained).as("as of " + asOf).containsExactlyElementsOf(found);
    }

    /** Documents are judged while they are read, and a waiver is of no unit. */
    private static boolean isExplained(Rule rule) {
        return !rule.group().equals("DATA") && !rule.group().equals("WAIVER");
    }

    private static boolean isOf(String program, Breach breach) {
        return program.equals(breach.subject().program()) && breach.subject().unit() != null;
    }
}
