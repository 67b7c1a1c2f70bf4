package vn.dondoc.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dondoc.fact.Evidence;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.finding.Breach;
import vn.dondoc.model.RuleSetting;
import vn.dondoc.model.Subject;
import vn.dondoc.model.Waiver;

/** The last pass: the waivers themselves. */
final class WaiverPass {

    private final RuleBase rules;
    private final Map<String, Map<String, RuleSetting>> settings = new TreeMap<>();

    WaiverPass(RuleBase rules, List<ProgramFacts> programs) {
        this.rules = rules;
        programs.forEach(program ->
                settings.put(program.program().id(), program.program().rules()));
    }

    /** @param inForce the waivers in force, in reading order */
    List<Breach> breaches(List<Waiver> inForce, Waivings waivings, RuleBudget budget) {
        Map<Map<String, RuleSetting>, List<Object>> bySetting = new LinkedHashMap<>();
        for (Waiver waiver : inForce) {
            // A waiver of a program that is not judged could match nothing, and nobody knows whether it would.
            if (waiver.program() == null || settings.containsKey(waiver.program())) {
                Map<String, RuleSetting> governing =
                        waiver.program() == null ? Map.of() : settings.getOrDefault(waiver.program(), Map.of());
                bySetting
                        .computeIfAbsent(governing, s -> new ArrayList<>())
                        .add(fact(waiver, waivings.hasMatched(waiver)));
            }
        }
        List<Breach> breaches = new ArrayList<>();
        bySetting.forEach((governing, facts) ->
                breaches.addAll(new RuleSession(rules, new ProgramRules(rules.catalogue(), governing), budget)
                        .breaches(facts, WaiverInForce.class)));
        return breaches;
    }

    /** What a waiver is narrowed to. */
    static Subject subject(Waiver waiver) {
        return new Subject(
                waiver.program(),
                waiver.unit(),
                waiver.task(),
                waiver.occurrence(),
                waiver.area(),
                waiver.kpi(),
                waiver.report(),
                waiver.period(),
                waiver.difficulty(),
                null);
    }

    static WaiverInForce fact(Waiver waiver, boolean matched) {
        return new WaiverInForce(
                subject(waiver),
                waiver.rule(),
                waiver.expires(),
                matched,
                waiver.place(),
                List.of(new Evidence(Evidence.What.WAIVER, waiver.expires(), waiver.place())));
    }
}
