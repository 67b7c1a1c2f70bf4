package vn.dondoc.engine;

import java.util.List;
import vn.dondoc.finding.RuleErrors;
import vn.dondoc.finding.RuleFault;
import vn.dondoc.source.FuzzedFile;
import vn.dondoc.source.SourceFile;

/** Any bytes as a rule file, compiled: they are refused with a place in the file, or are rules. */
public final class RuleFilesFuzz {

    private static final SourceFile CATALOGUE = OwnRule.file("catalogue.yaml", OwnRule.CATALOGUE);

    private RuleFilesFuzz() {}

    /** What a fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] input) {
        FuzzedFile drl = FuzzedFile.of("own.drl", input);
        try {
            RuleBase.only(List.of(drl.source(), CATALOGUE));
        } catch (RuleErrors e) {
            for (RuleFault fault : e.faults()) {
                if (fault.place().file().equals(drl.name())) {
                    drl.hold(fault.place());
                }
            }
        }
    }
}
