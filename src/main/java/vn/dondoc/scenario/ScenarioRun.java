package vn.dondoc.scenario;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.dondoc.engine.Engine;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.fact.Derivation;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.finding.Directory;
import vn.dondoc.finding.Judged;
import vn.dondoc.finding.Rule;
import vn.dondoc.finding.Wording;
import vn.dondoc.finding.Words;
import vn.dondoc.load.Loaded;
import vn.dondoc.model.Program.Language;

/** Runs scenarios with one set of rules, on any thread, and keeps which of their cases fired. */
public final class ScenarioRun {

    private final RuleBase rules;
    private final Words vietnamese;
    private final Words english;
    private final Set<String> fired = ConcurrentHashMap.newKeySet();
    private final TestedConditions tested;

    /** With words: sentences that the rules bring beside the built-in ones, by language and key. */
    public ScenarioRun(RuleBase rules, Map<Language, Map<String, String>> words) {
        this.rules = rules.watched(fired::add);
        this.tested = new TestedConditions(rules);
        this.vietnamese = Words.of(Language.VI, words.getOrDefault(Language.VI, Map.of()));
        this.english = Words.of(Language.EN, words.getOrDefault(Language.EN, Map.of()));
    }

    /** Runs one scenario. */
    public Outcome run(Scenario scenario) {
        return Outcome.of(scenario, found(scenario));
    }

    /** Names of the DRL rules that fired in any scenario so far. */
    public Set<String> fired() {
        return Set.copyOf(fired);
    }

    /** Conditions that no scenario of their rule ever left unmet so far, by the names of the DRL rules. */
    public Map<String, List<String>> neverFalse() {
        return tested.neverFalse();
    }

    /** What the rules find in a scenario, in the order of the contract. */
    public List<Found> found(Scenario scenario) {
        Loaded loaded = scenario.load(rules);
        List<ProgramFacts> programs = Derivation.derive(loaded.workspace(), scenario.asOf());
        List<Judged> judged = new Engine(rules)
                .judge(programs, loaded.problems(), loaded.workspace().waivers(), 1)
                .judged();
        Rule rule = rules.catalogue().find(scenario.rule());
        if (rule != null) {
            programs.forEach(program -> tested.add(rule, program, judged, loaded));
        }
        Wording wording =
                new Wording(vietnamese, english, Directory.of(loaded.workspace(), rules.catalogue(), scenario.asOf()));
        return judged.stream().map(one -> found(one, wording)).toList();
    }

    private static Found found(Judged judged, Wording wording) {
        return new Found(
                ScenarioLine.of(judged),
                wording.finding(judged, "").message().vi(),
                judged.breach().place());
    }
}
