package vn.dondoc.scenario;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.dondoc.engine.Explainer;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.finding.Explanation.Outcome;
import vn.dondoc.finding.Judged;
import vn.dondoc.finding.Rule;
import vn.dondoc.load.Loaded;
import vn.dondoc.model.Subject;
import vn.dondoc.source.CodePoints;

/**
 * Which conditions of a rule its own scenarios ever left unmet: one that never is could be left out, and no scenario
 * would notice. Filled by any thread.
 */
final class TestedConditions {

    private final RuleBase rules;
    private final Set<Tested> unmet = ConcurrentHashMap.newKeySet();

    private record Tested(String drl, String text) {}

    TestedConditions(RuleBase rules) {
        this.rules = rules;
    }

    /** Holds a rule against each unit of a program, and against what spans units. */
    void add(Rule rule, ProgramFacts program, List<Judged> judged, Loaded loaded) {
        String id = program.program().id();
        try (Explainer explainer =
                new Explainer(rules, program, judged, loaded.workspace().waivers())) {
            program.byUnit().keySet().forEach(unit -> add(rule, Subject.ofUnit(id, unit), explainer));
            add(rule, Subject.ofProgram(id), explainer);
        }
    }

    private void add(Rule rule, Subject subject, Explainer explainer) {
        explainer.explain(rule, subject, (drl, test) -> {
            if (test.outcome() == Outcome.FALSE) {
                unmet.add(new Tested(drl, test.text()));
            }
        });
    }

    Map<String, List<String>> neverFalse() {
        SortedMap<String, List<String>> never = new TreeMap<>(CodePoints.ORDER);
        rules.tests().forEach((drl, texts) -> {
            List<String> left = texts.stream()
                    .distinct()
                    .filter(text -> !unmet.contains(new Tested(drl, text)))
                    .toList();
            if (!left.isEmpty()) {
                never.put(drl, left);
            }
        });
        return never;
    }
}
