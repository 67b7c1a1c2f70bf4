package vn.dondoc.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.KiePackage;
import vn.dondoc.engine.fence.FencedBuilders;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Catalogue;
import vn.dondoc.finding.CatalogueReader;
import vn.dondoc.finding.RuleErrors;
import vn.dondoc.finding.RuleFault;
import vn.dondoc.source.CodePoints;
import vn.dondoc.source.Place;
import vn.dondoc.source.SourceFile;

/** Rule files and their catalogues, which are compiled when they are needed and checked against each other. */
final class RuleFiles {

    /** Thousands of rules: to compile more takes longer than people wait. */
    private static final int MOST_BYTES = 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<RuleText> texts = new ArrayList<>();
    private final List<RuleFault> faults = new ArrayList<>();

    private RuleFiles() {}

    static RuleFiles read(List<SourceFile> files) {
        RuleFiles read = new RuleFiles();
        files.stream()
                .sorted(Comparator.comparing(SourceFile::name, CodePoints.ORDER))
                .forEach(read::read);
        return read;
    }

    /** Texts of rule files and catalogues, and what is wrong with those that cannot be read. */
    record Texts(List<RuleText> texts, List<RuleFault> faults) {}

    static Texts texts(List<SourceFile> files) {
        RuleFiles read = read(files);
        return new Texts(List.copyOf(read.texts), List.copyOf(read.faults));
    }

    /** These rules beside the built-in ones; ids and packages of those are theirs. */
    RuleBase besides(RuleBase builtIn) throws RuleErrors {
        Compiled compiled = compile(builtIn.catalogue(), Set.of(RuleModels.PACKAGE));
        add(compiled, builtIn.compiled());
        Map<String, DrlRule> all = new HashMap<>(builtIn.drlRules());
        all.putAll(compiled.rules().byKey());
        return new RuleBase(builtIn.compiled(), builtIn.catalogue().plus(compiled.catalogue()), all, true, texts);
    }

    /** These rules and no others. */
    RuleBase alone() throws RuleErrors {
        Compiled compiled = compile(null, Set.of());
        InternalKnowledgeBase empty = KnowledgeBaseFactory.newKnowledgeBase(FencedBuilders.ruleBases());
        add(compiled, empty);
        return new RuleBase(empty, compiled.catalogue(), compiled.rules().byKey(), false, texts);
    }

    /** Conditions are made ready for the engine here, each part within the one around it. */
    private void add(Compiled compiled, InternalKnowledgeBase base) throws RuleErrors {
        try {
            base.addPackages(compiled.packages());
        } catch (StackOverflowError e) {
            throw tooDeep();
        }
    }

    /** Compiles one file; what is nested too deeply for whoever reads it is told like any other mistake. */
    private void add(RuleText text, RuleCompiler compiler) {
        try {
            if (!text.isCatalogue()) {
                compiler.add(text);
            }
        } catch (StackOverflowError e) {
            faults.add(tooDeep(text));
        }
    }

    /** Which of the files it was, nobody tells. */
    private RuleErrors tooDeep() {
        return new RuleErrors(texts.stream()
                .filter(text -> !text.isCatalogue())
                .map(RuleFiles::tooDeep)
                .toList());
    }

    private static RuleFault tooDeep(RuleText text) {
        return new RuleFault(
                new Place(text.name(), 1, 1),
                null,
                new Bilingual(
                        "Một điều kiện ở đây quá dài hoặc lồng nhau quá sâu; hãy dùng in (...) hoặc chia thành nhiều quy tắc.",
                        "A condition here is too long or nested too deeply; use in (...), or several rules."));
    }

    private record Compiled(Catalogue catalogue, DrlRules rules, Collection<KiePackage> packages) {}

    private Compiled compile(@Nullable Catalogue taken, Set<String> takenPackages) throws RuleErrors {
        CatalogueReader.Read read = CatalogueReader.read(
                texts.stream().filter(RuleText::isCatalogue).map(RuleText::file).toList(), taken);
        faults.addAll(read.faults());
        RuleCompiler compiler = new RuleCompiler(takenPackages);
        for (RuleText text : texts) {
            add(text, compiler);
        }
        Collection<KiePackage> packages;
        try {
            packages = compiler.packages();
        } catch (StackOverflowError e) {
            throw tooDeep();
        }
        faults.addAll(compiler.faults());
        DrlRules rules = new DrlRules(read.catalogue(), compiler::placeOf);
        rules.add(packages);
        if (faults.isEmpty()) {
            // Only then: a rule that did not compile would look like one that was never written.
            faults.addAll(rules.faults());
            refuseWithoutCondition(read, rules);
        }
        if (!faults.isEmpty()) {
            throw new RuleErrors(faults);
        }
        return new Compiled(read.catalogue(), rules, packages);
    }

    private void refuseWithoutCondition(CatalogueReader.Read read, DrlRules rules) {
        read.places().forEach((id, place) -> {
            // What the DATA rules say may have been found while reading, without any condition.
            if (!rules.ids().contains(id) && !id.startsWith(Catalogue.DATA + "-")) {
                faults.add(new RuleFault(
                        place,
                        id,
                        new Bilingual(
                                "Quy tắc " + id + " có trong danh mục nhưng không có trong tệp .drl nào.",
                                "The rule " + id + " is in the catalogue and in no .drl file.")));
            }
        });
    }

    /** A file that cannot be read is a fault. */
    private void read(SourceFile file) {
        try (InputStream in = file.content().open()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                unreadable(file, "Tệp luật lớn hơn 1 MiB.", "The rule file is larger than 1 MiB.");
                return;
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            texts.add(new RuleText(file.name(), text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            unreadable(file, "Tệp không phải UTF-8.", "The file is not UTF-8.");
        } catch (IOException e) {
            unreadable(file, "Không đọc được tệp: " + e.getMessage(), "The file cannot be read: " + e.getMessage());
        }
    }

    private void unreadable(SourceFile file, String vi, String en) {
        faults.add(new RuleFault(new Place(file.name(), 1, 1), null, new Bilingual(vi, en)));
    }
}
