package vn.dondoc.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.engine.Engine;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.fact.Derivation;
import vn.dondoc.load.Loaded;
import vn.dondoc.model.Program.Language;
import vn.dondoc.scenario.Sample;

/**
 * Everything that a finding says and holds, in both languages: of a small workspace, of the worked examples, and of one
 * scenario in which each rule fires. With {@code -Dgolden.rewrite=true} it writes the files anew, and fails.
 */
final class FindingsGoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "findings");
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");
    private static final RuleBase RULES = RuleBase.builtIn();
    private static final Words VIETNAMESE = Words.of(Language.VI, Map.of());
    private static final Words ENGLISH = Words.of(Language.EN, Map.of());

    static List<Sample> samples() throws IOException {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theFindingsAreThese(Sample sample) throws IOException {
        Loaded loaded = sample.load(RULES.catalogue().vocabulary());
        List<Judged> judged = new Engine(RULES)
                .judge(
                        Derivation.derive(loaded.workspace(), sample.asOf()),
                        loaded.problems(),
                        loaded.workspace().waivers(),
                        1)
                .judged();
        Directory directory = Directory.of(loaded.workspace(), RULES.catalogue(), sample.asOf());
        List<Finding> findings = new Auditor(new Wording(VIETNAMESE, ENGLISH, directory)).findings(judged, one -> true);

        StringBuilder text = new StringBuilder();
        Set<String> bases = new TreeSet<>();
        for (Finding finding : findings) {
            show(finding, text);
            bases.add("basis " + finding.rule().id() + ": " + finding.basis());
        }
        bases.forEach(basis -> text.append(basis).append('\n'));
        Baseline.of(findings)
                .known()
                .forEach(known -> text.append("known: ").append(known).append('\n'));

        Path golden = GOLDEN.resolve(sample.name() + ".txt");
        if (REWRITE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(text).hasToString(Files.readString(golden));
    }

    private static void show(Finding finding, StringBuilder text) {
        text.append("%s %s %s level %d, due %s, %s days, at %s %s\n"
                .formatted(
                        finding.rule().id(),
                        finding.severity(),
                        finding.fingerprint(),
                        finding.level(),
                        finding.due(),
                        finding.daysOverdue(),
                        finding.location(),
                        finding.path()));
        text.append("  ").append(given(finding.subject())).append('\n');
        said(finding.message(), text);
        said(finding.remedy(), text);
        for (Finding.Evidence evidence : finding.evidence()) {
            text.append("  evidence at ").append(evidence.place()).append('\n');
            said(evidence.fact(), text);
        }
        text.append("  asks ").append(given(finding.responsible())).append('\n');
        if (finding.waived() != null) {
            text.append("  ").append(finding.waived()).append('\n');
        }
    }

    private static void said(Bilingual words, StringBuilder text) {
        text.append("    ").append(words.vi()).append('\n');
        text.append("    ").append(words.en()).append('\n');
    }

    /** What is not there is left out, or nearly all of it would be that. */
    private static String given(@Nullable Object value) {
        return String.valueOf(value).replaceAll("(, )?\\w+=null", "");
    }

    @AfterEach
    void aRewriteIsNoTest() {
        if (REWRITE) {
            fail("rewritten: look at the difference, then run again without golden.rewrite");
        }
    }
}
