package vn.dondoc.scenario;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.engine.Engine;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.fact.Derivation;
import vn.dondoc.load.Loaded;
import vn.dondoc.load.Loader;
import vn.dondoc.source.SourceFile;

/** Any bytes as a file of a workspace, read and judged: nothing may be thrown. */
public final class JudgedFuzz {

    private static final RuleBase RULES = RuleBase.builtIn();
    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);

    private JudgedFuzz() {}

    /** What a fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] input) {
        Loaded loaded = Loader.load(
                List.of(SourceFile.given("a.yaml", input)), RULES.catalogue().vocabulary());
        new Engine(RULES)
                .judge(
                        Derivation.derive(loaded.workspace(), DAY),
                        loaded.problems(),
                        loaded.workspace().waivers(),
                        1);
    }
}
