package vn.dondoc.engine;

import java.util.List;
import vn.dondoc.finding.MessageFiles;
import vn.dondoc.finding.RuleErrors;
import vn.dondoc.source.SourceFile;

/** Any bytes as a rule file, as its catalogue and as its words: they compile, or what is wrong with them is told. */
public final class RuleFilesFuzz {

    private RuleFilesFuzz() {}

    /** What a fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] input) {
        SourceFile drl = SourceFile.given("own.drl", input);
        try {
            RuleBase.only(List.of(drl, SourceFile.given("catalogue.yaml", input)));
        } catch (RuleErrors e) {
            // Told.
        }
        RuleLint.of(List.of(drl), new RuleLint.Around(id -> true, id -> true, id -> true));
        try {
            MessageFiles.read(List.of(SourceFile.given("messages_vi.properties", input)));
        } catch (RuleErrors e) {
            // Told.
        }
    }
}
