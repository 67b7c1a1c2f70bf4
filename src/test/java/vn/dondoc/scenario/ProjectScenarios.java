package vn.dondoc.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.dondoc.engine.RuleBase;

/** The scenarios of the built-in rules. */
public final class ProjectScenarios {

    private static final String MESSAGE = "\n> ";

    private ProjectScenarios() {}

    public static List<Scenario> all() {
        ScenarioFolders.Read read = ScenarioFolders.read(Path.of("rules", "scenarios"), "rules/scenarios");
        if (!read.faults().isEmpty()) {
            throw new IllegalStateException(read.faults().toString());
        }
        return read.scenarios();
    }

    /** What rules find in a scenario, with the messages where those are expected. */
    static List<String> found(Scenario scenario, RuleBase rules) {
        List<String> expected = expected(scenario.expected());
        return new ScenarioRun(rules, Map.of())
                .found(scenario).stream()
                        .map(found -> expected.stream().anyMatch(e -> e.startsWith(found.line() + MESSAGE))
                                ? found.line() + MESSAGE + found.message()
                                : found.line())
                        .toList();
    }

    /** The same of what is expected. */
    static List<String> expected(List<Expected> expected) {
        return expected.stream()
                .map(one -> one.message() == null ? one.line() : one.line() + MESSAGE + one.message())
                .toList();
    }
}
