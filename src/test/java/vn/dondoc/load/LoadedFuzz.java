package vn.dondoc.load;

import java.util.List;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.model.RuleVocabulary;
import vn.dondoc.source.FuzzedFile;
import vn.dondoc.source.Problem;

/**
 * Any bytes as documents of a workspace, waivers among them: nothing is thrown, what is wrong has a place in the file, and
 * a second reading says the same.
 */
public final class LoadedFuzz {

    private static final RuleVocabulary VOCABULARY =
            RuleBase.builtIn().catalogue().vocabulary();

    private LoadedFuzz() {}

    /** What a fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] input) {
        FuzzedFile file = FuzzedFile.of("a.yaml", input);
        Loaded loaded = Loader.load(List.of(file.source()), VOCABULARY);
        for (Problem problem : loaded.problems()) {
            file.hold(problem.place());
        }
        Loaded again = Loader.load(List.of(file.source()), VOCABULARY);
        if (!loaded.problems().equals(again.problems()) || !loaded.workspace().equals(again.workspace())) {
            throw new AssertionError("a second reading says something else");
        }
    }
}
