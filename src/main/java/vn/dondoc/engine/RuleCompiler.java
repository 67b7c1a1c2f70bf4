package vn.dondoc.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Global;
import org.kie.api.definition.rule.Rule;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.RuleFault;
import vn.dondoc.source.Place;

/** Compiles DRL at run time, by way of MVEL: unlike the executable model, its errors know the line. */
final class RuleCompiler {

    private final KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    private final Map<String, DrlText> texts = new LinkedHashMap<>();
    private final List<RuleFault> faults = new ArrayList<>();
    private final Set<String> takenPackages;
    private int known;

    /** @param takenPackages packages of other rules: theirs alone, so that no rule file can change what they mean */
    RuleCompiler(Set<String> takenPackages) {
        this.takenPackages = takenPackages;
    }

    void add(RuleText file) {
        DrlText text = new DrlText(file.name(), file.text());
        texts.put(file.name(), text);
        if (takenPackages.contains(text.packageName())) {
            String taken = text.packageName();
            faults.add(new RuleFault(
                    text.packagePlace(),
                    null,
                    new Bilingual(
                            "Gói " + taken + " là của các quy tắc có sẵn; hãy đặt tên gói khác.",
                            "The package " + taken + " belongs to the built-in rules; choose another name.")));
            return;
        }
        try {
            builder.add(
                    ResourceFactory.newByteArrayResource(file.bytes()).setSourcePath(file.name()), ResourceType.DRL);
        } catch (RuntimeException | StackOverflowError e) {
            // Some mistakes break the compiler instead of being reported by it.
            faults.add(CompileFaults.thrown(text, e));
        }
        List<KnowledgeBuilderError> errors = new ArrayList<>(builder.getErrors());
        faults.addAll(CompileFaults.of(text, errors.subList(Math.min(known, errors.size()), errors.size())));
        known = errors.size();
    }

    /** What compiled; nothing where there is any fault, for the builder then has no packages to give. */
    Collection<KiePackage> packages() {
        if (!faults.isEmpty() || builder.hasErrors()) {
            return List.of();
        }
        Collection<KiePackage> packages = builder.getKnowledgePackages();
        packages.forEach(this::refuseGlobals);
        return packages;
    }

    List<RuleFault> faults() {
        return faults;
    }

    /** Where a rule is written; the first file's beginning where it cannot be found. */
    Place placeOf(Rule rule) {
        for (DrlText text : texts.values()) {
            Place place = text.find('"' + rule.getName() + '"', 1);
            if (place != null) {
                return place;
            }
        }
        return new Place(texts.keySet().iterator().next(), 1, 1);
    }

    /** Sessions give rules the global {@code findings} and nothing else. */
    private void refuseGlobals(KiePackage compiled) {
        for (Global global : compiled.getGlobalVariables()) {
            boolean ours = global.getName().equals(RuleBase.FINDINGS)
                    && global.getType().equals(Findings.class.getName());
            if (!ours) {
                faults.add(new RuleFault(
                        placeOf(global),
                        null,
                        new Bilingual(
                                "Chỉ có biến chung “" + Findings.class.getName() + " findings”.",
                                "The only global is \"" + Findings.class.getName() + " findings\".")));
            }
        }
    }

    private Place placeOf(Global global) {
        for (DrlText text : texts.values()) {
            Place place = text.global(global.getName());
            if (place != null) {
                return place;
            }
        }
        return new Place(texts.keySet().iterator().next(), 1, 1);
    }
}
