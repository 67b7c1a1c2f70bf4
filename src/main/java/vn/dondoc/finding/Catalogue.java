package vn.dondoc.finding;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.RuleVocabulary;
import vn.dondoc.source.CodePoints;

/** Every rule in force, by id. */
public final class Catalogue {

    /** The group of rules about what was read: nobody may change or waive them. */
    public static final String DATA = "DATA";

    private final Map<String, Rule> byId = new TreeMap<>(CodePoints.ORDER);

    /** With rules: of different ids. */
    public Catalogue(Collection<Rule> rules) {
        for (Rule rule : rules) {
            if (byId.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("two rules with the id " + rule.id());
            }
        }
    }

    /** All rules, by id. */
    public List<Rule> rules() {
        return List.copyOf(byId.values());
    }

    /** A rule by its id, or null. */
    public @Nullable Rule find(String id) {
        return byId.get(id);
    }

    /** A rule that is known to be there. */
    public Rule get(String id) {
        Rule rule = byId.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("no rule " + id);
        }
        return rule;
    }

    /** These rules and others, of other ids. */
    public Catalogue plus(Catalogue other) {
        return new Catalogue(Stream.concat(byId.values().stream(), other.byId.values().stream())
                .toList());
    }

    /** What programs and waivers may name. */
    public RuleVocabulary vocabulary() {
        Map<String, Map<String, RuleVocabulary.Parameter>> changeable = new TreeMap<>(CodePoints.ORDER);
        Set<String> fixed = new HashSet<>();
        for (Rule rule : byId.values()) {
            if (rule.group().equals(DATA)) {
                fixed.add(rule.id());
            } else {
                changeable.put(
                        rule.id(),
                        rule.parameters().stream()
                                .collect(Collectors.toMap(
                                        Rule.Parameter::name,
                                        p -> new RuleVocabulary.Parameter(p.whole(), p.min(), p.max()))));
            }
        }
        return new RuleVocabulary(changeable, fixed);
    }
}
