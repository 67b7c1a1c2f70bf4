package vn.dondoc.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.FunctionDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import vn.dondoc.finding.RuleFault;
import vn.dondoc.source.Place;
import vn.dondoc.source.SourceFile;

/** Reviews rule files: what compiles and still should not be in a rule, and what a rule lacks around it. */
public final class RuleLint {

    /** What an import from these packages or of these types brings in. */
    private static final Map<String, LintFinding> IMPORTS = Map.of(
            "java.io.", LintFinding.IO,
            "java.nio.", LintFinding.IO,
            "java.net.", LintFinding.IO,
            "java.sql.", LintFinding.IO,
            "java.lang.reflect.", LintFinding.REFLECTION,
            "java.lang.invoke.", LintFinding.REFLECTION,
            "java.util.concurrent.", LintFinding.CHANCE,
            "java.util.Random", LintFinding.CHANCE,
            "java.time.Clock", LintFinding.CLOCK,
            "java.util.Date", LintFinding.CLOCK);

    private final Around around;
    private final List<RuleFault> faults = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    private RuleLint(Around around) {
        this.around = around;
    }

    /**
     * What stands beside rule files; each takes the id of a rule.
     *
     * @param inCatalogue whether the catalogue has the rule
     * @param hasWords whether the rule's message and remedy exist in both languages
     * @param hasPage whether the rule has a page
     */
    public record Around(Predicate<String> inCatalogue, Predicate<String> hasWords, Predicate<String> hasPage) {}

    /** Everything there is to say of rule files, by file, line and column; files that do not parse say only that. */
    public static List<RuleFault> of(List<SourceFile> files, Around around) {
        RuleFiles.Texts texts = RuleFiles.texts(files);
        RuleLint lint = new RuleLint(around);
        lint.faults.addAll(texts.faults());
        texts.texts().stream().filter(text -> !text.isCatalogue()).forEach(lint::file);
        return lint.faults.stream()
                .sorted(Comparator.comparing(RuleFault::place))
                .distinct()
                .toList();
    }

    private void file(RuleText file) {
        DrlText text = new DrlText(file.name(), file.text());
        DrlParsing.Parsed parsed;
        try {
            parsed = RuleBudget.USUAL.within(RuleBudget.Work.COMPILING, () -> DrlParsing.parse(file.text()));
        } catch (RuleBudget.Exceeded e) {
            faults.add(new RuleFault(text.start(1), null, e.reason()));
            return;
        } catch (RuntimeException e) {
            faults.add(CompileFaults.thrown(text, e));
            return;
        }
        PackageDescr descr = parsed.file();
        if (descr == null) {
            faults.addAll(CompileFaults.of(text, parsed.errors()));
            return;
        }
        descr.getImports().forEach(one -> imported(one, text));
        descr.getRules().forEach(rule -> rule(rule, text, file.text()));
        for (FunctionDescr function : descr.getFunctions()) {
            java(function.getName(), file.text(), function.getStartCharacter(), function.getEndCharacter(), text);
        }
    }

    private void imported(ImportDescr one, DrlText text) {
        IMPORTS.forEach((prefix, finding) -> {
            if (one.getTarget().startsWith(prefix)) {
                faults.add(new RuleFault(
                        text.place(one.getLine(), one.getColumn() + 1), null, finding.about(one.getTarget())));
            }
        });
    }

    private void rule(RuleDescr rule, DrlText text, String whole) {
        String name = rule.getName();
        for (AttributeDescr attribute : rule.getAttributes().values()) {
            if (!attribute.getName().equals("dialect")) {
                // The parser remembers where the value stands, or what follows it.
                Place written = text.find(attribute.getName(), rule.getLine());
                faults.add(new RuleFault(
                        written == null ? text.start(rule.getLine()) : written,
                        name,
                        LintFinding.ATTRIBUTE.about(attribute.getName())));
            }
        }
        java(name, whole, rule.getStartCharacter(), rule.getEndCharacter(), text);
        if (!isMeantUnindexed(rule)) {
            for (PatternDescr pattern : JoinLint.of(rule)) {
                faults.add(new RuleFault(
                        text.place(pattern.getLine(), pattern.getColumn() + 1),
                        name,
                        LintFinding.UNINDEXED.about(pattern.getObjectType())));
            }
        }
        around(rule, text);
    }

    private void java(String name, String whole, int from, int to, DrlText text) {
        int end = Math.min(whole.length(), to + 1);
        for (JavaScan.Hit hit : JavaScan.of(whole, Math.max(0, from), end)) {
            faults.add(new RuleFault(
                    text.placeAt(hit.offset()), name, hit.finding().about(hit.word())));
        }
    }

    /** Said once of each id, where its first rule stands. */
    private void around(RuleDescr rule, DrlText text) {
        String id = DrlRule.idOf(rule.getName());
        if (!told.add(id)) {
            return;
        }
        List<LintFinding> lacks = new ArrayList<>();
        if (!around.inCatalogue().test(id)) {
            lacks.add(LintFinding.NO_RULE);
        } else {
            if (!around.hasWords().test(id)) {
                lacks.add(LintFinding.NO_MESSAGE);
            }
            if (!around.hasPage().test(id)) {
                lacks.add(LintFinding.NO_PAGE);
            }
        }
        for (LintFinding lack : lacks) {
            faults.add(new RuleFault(text.start(rule.getLine()), rule.getName(), lack.about(id)));
        }
    }

    /** Only a reason lets a rule off. */
    private static boolean isMeantUnindexed(RuleDescr rule) {
        AnnotationDescr annotation = rule.getAnnotation("unindexed");
        String reason = annotation == null ? null : annotation.getSingleValueAsString();
        return reason != null && !reason.replace("\"", "").isBlank();
    }
}
