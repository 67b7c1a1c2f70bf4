package vn.dondoc.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Catalogue;
import vn.dondoc.finding.RuleFault;
import vn.dondoc.finding.Severity;
import vn.dondoc.source.Place;

/** Joins the rules of DRL files to the rules of a catalogue. */
final class DrlRules {

    private final Catalogue catalogue;
    private final Function<Rule, Place> places;
    private final List<RuleFault> faults = new ArrayList<>();
    private final Map<String, DrlRule> byKey = new HashMap<>();

    /** @param places where a DRL rule is written */
    DrlRules(Catalogue catalogue, Function<Rule, Place> places) {
        this.catalogue = catalogue;
        this.places = places;
    }

    /** What tells a DRL rule from all others: names are unique within a package. */
    static String key(Rule rule) {
        return rule.getPackageName() + "/" + rule.getName();
    }

    /** Takes the rules of packages in the order of their files. */
    void add(Collection<? extends KiePackage> packages) {
        packages.stream()
                .flatMap(p -> p.getRules().stream())
                .sorted(Comparator.comparingInt(Rule::getLoadOrder).thenComparing(DrlRules::key))
                .forEach(this::add);
    }

    Map<String, DrlRule> byKey() {
        return byKey;
    }

    List<RuleFault> faults() {
        return faults;
    }

    /** Ids of the catalogue's rules that have a DRL rule. */
    Set<String> ids() {
        Set<String> ids = new HashSet<>();
        byKey.values().forEach(drl -> ids.add(drl.rule().id()));
        return ids;
    }

    private void add(Rule drl) {
        String id = DrlRule.idOf(drl.getName());
        vn.dondoc.finding.Rule rule = catalogue.find(id);
        if (rule == null) {
            fault(
                    drl,
                    "Danh mục đi kèm không có quy tắc " + id + "; tên quy tắc phải bắt đầu bằng mã trong danh mục.",
                    "The catalogue beside it has no rule " + id + "; a rule's name begins with its id there.");
            return;
        }
        byKey.put(key(drl), new DrlRule(rule, severity(drl), text(drl, "because"), byKey.size()));
    }

    private @Nullable Severity severity(Rule drl) {
        String written = text(drl, "severity");
        Severity severity = written == null ? null : Severity.parse(written).orElse(null);
        if (written != null && severity == null) {
            fault(
                    drl,
                    "Không có mức “" + written + "”; các mức là info, warning, error, critical.",
                    "There is no severity \"" + written + "\"; there are info, warning, error and critical.");
        }
        return severity;
    }

    private static @Nullable String text(Rule drl, String annotation) {
        Object value = drl.getMetaData().get(annotation);
        return value == null ? null : value.toString();
    }

    private void fault(Rule drl, String vi, String en) {
        faults.add(new RuleFault(places.apply(drl), drl.getName(), new Bilingual(vi, en)));
    }
}
