package vn.dondoc.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.engine.Engine;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.engine.SessionMemory;
import vn.dondoc.fact.Derivation;
import vn.dondoc.finding.Judged;
import vn.dondoc.load.Loaded;
import vn.dondoc.load.Loader;
import vn.dondoc.source.SourceFile;

/** Sessions whose facts are the same are not run again, and nobody can tell from what is found. */
final class SessionMemoryTest {

    private static final RuleBase RULES = RuleBase.builtIn();

    /** The scenarios share the ids of programs and units, and differ in little: a memory that mixed them up would show. */
    @Test
    void oneScenarioAfterAnotherFindsTheSameAsEachByItself() {
        Engine remembering = new Engine(RULES, new SessionMemory());
        Engine plain = new Engine(RULES);
        for (Scenario scenario : ProjectScenarios.all()) {
            Loaded loaded = scenario.load(RULES);

            assertThat(judge(remembering, loaded, scenario.asOf()))
                    .as(scenario.name())
                    .isEqualTo(judge(plain, loaded, scenario.asOf()));
        }
    }

    @Test
    void onlySessionsWhoseFactsChangedAreRunAgain() {
        SessionMemory memory = new SessionMemory();
        Engine engine = new Engine(RULES, memory);
        Scenario scenario = ProjectScenarios.all().get(0);
        Loaded loaded = scenario.load(RULES);

        judge(engine, loaded, scenario.asOf());
        int all = memory.judged();
        assertThat(all).isPositive();

        judge(engine, loaded, scenario.asOf());
        assertThat(memory.judged()).isZero();

        judge(engine, loaded, scenario.asOf().plusDays(1));
        assertThat(memory.judged()).as("another day").isEqualTo(all);
    }

    @Test
    void aChangeInTheReportOfOneUnitRunsTheSessionOfThatUnitAlone() {
        SessionMemory memory = new SessionMemory();
        Engine engine = new Engine(RULES, memory);
        LocalDate day = LocalDate.of(2023, 4, 30);
        judge(engine, load("in-progress"), day);
        assertThat(memory.judged()).as("the program and three units").isEqualTo(4);

        List<Judged> changed = judge(engine, load("done"), day);

        assertThat(memory.judged()).isEqualTo(1);
        assertThat(changed).isEqualTo(judge(new Engine(RULES), load("done"), day));
        assertThat(changed).extracting(judged -> judged.breach().rule().id()).contains("TASK-04");
    }

    /** Two wards with a report each; the second says this of its task. */
    private static Loaded load(String status) {
        String text = """
                kind: Program
                id: p
                title: P
                period: {from: 2023-01-01, to: 2023-12-31}
                areas: [{id: "1", name: A}]
                coordinator: a
                reports: [{id: monthly, owedBy: {types: [ward]}, frequency: monthly, due: {day: 18}}]
                tasks: [{id: "1", area: "1", title: T, lead: [b, c], timing: 2023-12-20}]
                ---
                kind: Units
                units:
                  - {id: a, name: A, type: office}
                  - {id: b, name: B, type: ward}
                  - {id: c, name: C, type: ward}
                ---
                {kind: UnitReport, program: p, unit: b, report: monthly, period: 2023-03, submitted: 2023-03-17,
                 tasks: [{task: "1", status: in-progress}]}
                ---
                {kind: UnitReport, program: p, unit: c, report: monthly, period: 2023-03, submitted: 2023-03-17,
                 tasks: [{task: "1", status: %s}]}
                """;
        byte[] bytes = text.formatted(status).getBytes(StandardCharsets.UTF_8);
        return Loader.load(
                List.of(SourceFile.given("p.yaml", bytes)), RULES.catalogue().vocabulary());
    }

    private static List<Judged> judge(Engine engine, Loaded loaded, LocalDate day) {
        return engine.judge(
                        Derivation.derive(loaded.workspace(), day),
                        loaded.problems(),
                        loaded.workspace().waivers(),
                        2)
                .judged();
    }
}
