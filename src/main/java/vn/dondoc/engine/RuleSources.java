package vn.dondoc.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DroolsParserException;
import vn.dondoc.source.Place;

/** Cuts the rules of one id out of rule files. */
final class RuleSources {

    private RuleSources() {}

    /** The DRL rules of an id, in the order of their files. */
    static List<RuleSource> of(String id, List<RuleText> texts) {
        List<RuleSource> sources = new ArrayList<>();
        for (RuleText text : texts) {
            if (!text.isCatalogue()) {
                add(id, text, sources);
            }
        }
        return List.copyOf(sources);
    }

    private static void add(String id, RuleText text, List<RuleSource> sources) {
        List<String> lines = text.text().lines().toList();
        for (RuleDescr rule : parse(text).getRules()) {
            if (DrlRule.idOf(rule.getName()).equals(id)) {
                int first = rule.getLine();
                while (first > 1 && lines.get(first - 2).startsWith("//")) {
                    first--;
                }
                sources.add(new RuleSource(
                        rule.getName(),
                        new Place(text.name(), first, 1),
                        String.join("\n", lines.subList(first - 1, rule.getEndLine()))));
            }
        }
    }

    /** The files of a rule base have compiled, so they parse. */
    private static PackageDescr parse(RuleText text) {
        try {
            return Objects.requireNonNull(DrlParsing.parse(text.text()).file());
        } catch (DroolsParserException e) {
            throw new IllegalStateException(text.name() + " compiled and does not parse", e);
        }
    }
}
