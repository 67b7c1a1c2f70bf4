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
import java.util.stream.Stream;
import org.kie.api.definition.KiePackage;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Catalogue;
import vn.dondoc.finding.CatalogueReader;
import vn.dondoc.finding.RuleErrors;
import vn.dondoc.finding.RuleFault;
import vn.dondoc.source.CodePoints;
import vn.dondoc.source.Place;
import vn.dondoc.source.SourceFile;

/** Adds rule files, compiled at run time, and their catalogues to the built-in rules. */
final class ExtraRules {

    private final RuleBase builtIn;
    private final List<RuleFault> faults = new ArrayList<>();

    ExtraRules(RuleBase builtIn) {
        this.builtIn = builtIn;
    }

    RuleBase add(List<SourceFile> files) throws RuleErrors {
        List<RuleText> texts = files.stream()
                .sorted(Comparator.comparing(SourceFile::name, CodePoints.ORDER))
                .flatMap(file -> read(file).stream())
                .toList();
        CatalogueReader.Read read = CatalogueReader.read(
                texts.stream().filter(RuleText::isCatalogue).map(RuleText::file).toList(), builtIn.catalogue());
        faults.addAll(read.faults());
        RuleCompiler compiler = new RuleCompiler();
        texts.stream().filter(text -> !text.isCatalogue()).forEach(compiler::add);
        Collection<KiePackage> packages = compiler.packages();
        DrlRules drlRules = new DrlRules(read.catalogue(), compiler::placeOf);
        drlRules.add(packages);
        faults.addAll(compiler.faults());
        if (faults.isEmpty()) {
            // Only then: a rule that did not compile would look like one that was never written.
            faults.addAll(drlRules.faults());
            refuseWithoutCondition(read, drlRules);
        }
        if (!faults.isEmpty()) {
            throw new RuleErrors(faults);
        }
        return join(read.catalogue(), drlRules, packages, texts);
    }

    private RuleBase join(
            Catalogue catalogue, DrlRules drlRules, Collection<KiePackage> packages, List<RuleText> texts) {
        builtIn.compiled().addPackages(packages);
        Map<String, DrlRule> all = new HashMap<>(builtIn.drlRules());
        all.putAll(drlRules.byKey());
        return new RuleBase(
                builtIn.compiled(),
                builtIn.catalogue().plus(catalogue),
                all,
                Stream.concat(builtIn.texts().stream(), texts.stream()).toList());
    }

    private void refuseWithoutCondition(CatalogueReader.Read read, DrlRules drlRules) {
        for (Map.Entry<String, Place> entry : read.places().entrySet()) {
            if (!drlRules.ids().contains(entry.getKey())) {
                faults.add(new RuleFault(
                        entry.getValue(),
                        entry.getKey(),
                        new Bilingual(
                                "Quy tắc " + entry.getKey() + " có trong danh mục nhưng không có trong tệp .drl nào.",
                                "The rule " + entry.getKey() + " is in the catalogue and in no .drl file.")));
            }
        }
    }

    /** Nothing where the file cannot be read: that is a fault. */
    private List<RuleText> read(SourceFile file) {
        try (InputStream in = file.content().open()) {
            RuleText text = new RuleText(file.name(), in.readAllBytes());
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text.bytes()));
            return List.of(text);
        } catch (CharacterCodingException e) {
            unreadable(file, "Tệp không phải UTF-8.", "The file is not UTF-8.");
        } catch (IOException e) {
            unreadable(file, "Không đọc được tệp: " + e.getMessage(), "The file cannot be read: " + e.getMessage());
        }
        return List.of();
    }

    private void unreadable(SourceFile file, String vi, String en) {
        faults.add(new RuleFault(new Place(file.name(), 1, 1), null, new Bilingual(vi, en)));
    }
}
