package vn.dondoc.engine;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DroolsParserException;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Global;
import org.kie.api.definition.rule.Rule;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.io.ResourceFactory;
import vn.dondoc.engine.fence.FencedBuilders;
import vn.dondoc.engine.fence.Refusal;
import vn.dondoc.engine.fence.RefusedCode;
import vn.dondoc.engine.fence.SourceFence;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.RuleFault;
import vn.dondoc.source.Place;

/** Compiles DRL at run time, by way of MVEL: unlike the executable model, its errors know the line. */
final class RuleCompiler {

    private KnowledgeBuilder builder = FencedBuilders.builder();
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
        Fenced fenced = fenced(text, file.text());
        faults.addAll(fenced.faults());
        try {
            RuleBudget.USUAL.within(RuleBudget.Work.COMPILING, () -> {
                builder.add(
                        ResourceFactory.newReaderResource(new StringReader(fenced.text()))
                                .setSourcePath(file.name()),
                        ResourceType.DRL);
                return null;
            });
        } catch (RefusedCode e) {
            e.code().forEach(code -> faults.add(fault(text, code)));
            renew();
        } catch (RuleBudget.Exceeded e) {
            faults.add(new RuleFault(text.start(1), null, e.reason()));
            renew();
        } catch (RuntimeException e) {
            // Some mistakes break the compiler instead of being reported by it.
            faults.add(CompileFaults.thrown(text, e));
        }
        List<KnowledgeBuilderError> errors = new ArrayList<>(builder.getErrors());
        faults.addAll(CompileFaults.of(text, errors.subList(Math.min(known, errors.size()), errors.size())));
        known = errors.size();
    }

    /** What the builder holds must not be loaded when the next file is added. */
    private void renew() {
        builder = FencedBuilders.builder();
        known = 0;
    }

    /** A file as it may be compiled, and what was wrong with the rest. */
    private record Fenced(String text, List<RuleFault> faults) {}

    private static Fenced fenced(DrlText text, String written) {
        try {
            return RuleBudget.USUAL.within(RuleBudget.Work.COMPILING, () -> allowed(text, written));
        } catch (RuleBudget.Exceeded e) {
            return new Fenced("", List.of(new RuleFault(text.start(1), null, e.reason())));
        } catch (RuntimeException e) {
            return new Fenced("", List.of(CompileFaults.thrown(text, e)));
        }
    }

    /**
     * The file without the rules that say what no rule may say, so that mistakes in the others are told too; nothing where
     * such a thing stands outside of any rule. What does not parse stays: the builder tells why.
     */
    private static Fenced allowed(DrlText text, String written) throws DroolsParserException {
        PackageDescr parsed = DrlParsing.parse(written).file();
        List<Refusal> refusals = parsed == null ? List.of() : SourceFence.refusals(parsed);
        if (parsed == null || refusals.isEmpty()) {
            return new Fenced(written, List.of());
        }
        StringBuilder rest = new StringBuilder(written);
        for (RuleDescr rule : parsed.getRules()) {
            if (refusals.stream().anyMatch(refusal -> rule.getName().equals(refusal.rule()))) {
                blank(rest, rule.getStartCharacter(), rule.getEndCharacter());
            }
        }
        PackageDescr others = DrlParsing.parse(rest.toString()).file();
        boolean clean = others != null && SourceFence.refusals(others).isEmpty();
        return new Fenced(
                clean ? rest.toString() : "",
                refusals.stream().map(refusal -> fault(text, refusal)).toList());
    }

    /** Keeps the lines where they are. */
    private static void blank(StringBuilder text, int from, int to) {
        for (int i = Math.max(0, from); i <= to && i < text.length(); i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }

    private static RuleFault fault(DrlText text, Refusal refusal) {
        Place place = text.find(refusal.words(), refusal.line());
        return new RuleFault(place == null ? text.start(refusal.line()) : place, refusal.rule(), refusal.message());
    }

    private static RuleFault fault(DrlText text, RefusedCode.Code code) {
        RuleDescr rule = code.rule();
        int line = CompileFaults.thenLine(text, rule, code.generatedLine());
        Place place = code.generatedLine() > 0 ? null : text.find(code.words(), line);
        Refusal refusal = new Refusal(rule.getName(), line, code.words(), code.why());
        return new RuleFault(place == null ? text.start(line) : place, rule.getName(), refusal.message());
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
