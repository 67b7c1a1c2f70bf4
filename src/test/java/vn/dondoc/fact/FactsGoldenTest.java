package vn.dondoc.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.load.Loaded;
import vn.dondoc.model.RuleVocabulary;
import vn.dondoc.scenario.Sample;

/**
 * What is derived, fact by fact: of a small workspace, of the worked examples, and of one scenario in which each rule fires.
 * Rules look at some fields of some facts; here all of them are held. With {@code -Dgolden.rewrite=true} it writes them
 * anew, and fails.
 */
final class FactsGoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "facts");
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");
    private static final RuleVocabulary VOCABULARY = RuleBase.builtInCatalogue().vocabulary();

    static List<Sample> samples() throws IOException {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theFactsAreThese(Sample sample) throws IOException {
        Loaded loaded = sample.load(VOCABULARY);
        StringBuilder text = new StringBuilder();
        for (ProgramFacts facts : Derivation.derive(loaded.workspace(), sample.asOf())) {
            text.append(facts.program().id())
                    .append(' ')
                    .append(facts.obliged())
                    .append('\n');
            text.append(facts.term()).append('\n');
            facts.byUnit().forEach((unit, ofUnit) -> ofUnit.forEach(fact -> show(unit, fact, text)));
            facts.programWide().forEach(fact -> show("*", fact, text));
            facts.kpiRows().forEach(row -> show("kpis", row, text));
        }

        Path golden = GOLDEN.resolve(sample.name() + ".txt");
        if (REWRITE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(text).hasToString(Files.readString(golden));
    }

    private static void show(String of, Object fact, StringBuilder text) {
        // What is not there is left out, or nearly all of it would be that.
        text.append(of)
                .append(": ")
                .append(fact.toString().replaceAll("(, )?\\w+=null", ""))
                .append(fact instanceof DataFact data ? " at " + data.path() + ", " + data.stablePath() : "")
                .append('\n');
    }

    @AfterEach
    void aRewriteIsNoTest() {
        if (REWRITE) {
            fail("rewritten: look at the difference, then run again without golden.rewrite");
        }
    }
}
