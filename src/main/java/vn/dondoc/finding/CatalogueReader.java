package vn.dondoc.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.source.Node;
import vn.dondoc.source.Place;
import vn.dondoc.source.Problem;
import vn.dondoc.source.ReadFile;
import vn.dondoc.source.SourceDocument;
import vn.dondoc.source.SourceFile;
import vn.dondoc.source.SourceReader;

/** Reads catalogue files: {@code rules: [{id, title, severity, per, basis, parameters ...}]}. */
public final class CatalogueReader {

    private final List<RuleFault> faults = new ArrayList<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    private CatalogueReader() {}

    /**
     * What catalogue files say.
     *
     * @param places where each rule is written, by id
     */
    public record Read(Catalogue catalogue, Map<String, Place> places, List<RuleFault> faults) {}

    /**
     * Reads files, the rules of which come beside those of another catalogue. A rule with a fault is left out; of two
     * with one id the first counts.
     *
     * @param taken the rules that are there already
     */
    public static Read read(List<SourceFile> files, @Nullable Catalogue taken) {
        CatalogueReader reader = new CatalogueReader();
        for (SourceFile file : files) {
            reader.file(SourceReader.read(file), taken);
        }
        return new Read(new Catalogue(reader.rules), reader.places, List.copyOf(reader.faults));
    }

    private void file(ReadFile file, @Nullable Catalogue taken) {
        Problem problem = file.problem();
        if (problem != null) {
            faults.add(new RuleFault(
                    problem.place(),
                    null,
                    new Bilingual(
                            "Không đọc được danh mục quy tắc (" + problem.what() + ").",
                            "The rule catalogue cannot be read (" + problem.what() + ").")));
        }
        for (SourceDocument document : file.documents()) {
            CatalogueFields fields = CatalogueFields.of(document.root(), faults);
            for (Node entry : fields.list("rules", true)) {
                entry(CatalogueFields.of(entry, faults), taken);
            }
            fields.refuseOthers();
        }
    }

    private void entry(CatalogueFields fields, @Nullable Catalogue taken) {
        int before = faults.size();
        Rule rule = CatalogueEntry.read(fields);
        if (rule == null || faults.size() > before) {
            return;
        }
        Place earlier = places.get(rule.id());
        if (earlier != null) {
            fields.fault(
                    "id",
                    "Mã quy tắc " + rule.id() + " đã có ở " + earlier + ".",
                    "The rule id " + rule.id() + " stands already at " + earlier + ".");
        } else if (taken != null && taken.find(rule.id()) != null) {
            fields.fault(
                    "id",
                    "Mã quy tắc " + rule.id() + " là của danh mục có sẵn; hãy đặt mã khác.",
                    "The rule id " + rule.id() + " belongs to the built-in catalogue; choose another.");
        } else {
            places.put(rule.id(), fields.place("id"));
            rules.add(rule);
        }
    }
}
