package vn.dondoc.engine;

import java.util.List;
import vn.dondoc.finding.CatalogueReader;
import vn.dondoc.finding.MessageFiles;
import vn.dondoc.finding.RuleErrors;
import vn.dondoc.finding.RuleFault;
import vn.dondoc.source.FuzzedFile;

/** Any bytes as what is read of a rule folder without compiling it: a rule file under review, a catalogue, words. */
public final class RuleTextsFuzz {

    private static final RuleLint.Around NOTHING = new RuleLint.Around(id -> false, id -> false, id -> false);

    private RuleTextsFuzz() {}

    /** What a fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] input) {
        FuzzedFile drl = FuzzedFile.of("own.drl", input);
        hold(RuleLint.of(List.of(drl.source()), NOTHING), drl);
        FuzzedFile catalogue = FuzzedFile.of("catalogue.yaml", input);
        hold(CatalogueReader.read(List.of(catalogue.source()), null).faults(), catalogue);
        FuzzedFile words = FuzzedFile.of("messages_vi.properties", input);
        try {
            MessageFiles.read(List.of(words.source()));
        } catch (RuleErrors e) {
            hold(e.faults(), words);
        }
    }

    private static void hold(List<RuleFault> faults, FuzzedFile file) {
        faults.forEach(fault -> file.hold(fault.place()));
    }
}
