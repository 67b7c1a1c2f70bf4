package vn.dondoc.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dondoc.engine.Engine;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.fact.Derivation;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.finding.Judged;
import vn.dondoc.load.Loaded;
import vn.dondoc.load.Loader;
import vn.dondoc.source.CodePoints;
import vn.dondoc.source.SourceFile;
import vn.dondoc.source.SourceFiles;

/** The same input, rules and day give the same findings, to the last detail, whatever else differs. */
final class DeterminismTest {

    private static final RuleBase RULES = RuleBase.builtIn();
    private static final Random RANDOM = new Random(20230630);

    @Test
    void theOrderOfFactsDoesNotMatter() {
        for (Scenario scenario : ProjectScenarios.all()) {
            Loaded loaded = scenario.load(RULES);
            List<ProgramFacts> facts = Derivation.derive(loaded.workspace(), scenario.asOf());
            List<Judged> expected = judge(loaded, facts, 1);

            List<ProgramFacts> shuffled =
                    facts.stream().map(DeterminismTest::shuffled).toList();

            assertThat(judge(loaded, shuffled, 1)).as(scenario.name()).isEqualTo(expected);
        }
    }

    @Test
    void theNumberOfThreadsDoesNotMatter() {
        for (Scenario scenario : ProjectScenarios.all()) {
            Loaded loaded = scenario.load(RULES);
            List<ProgramFacts> facts = Derivation.derive(loaded.workspace(), scenario.asOf());

            assertThat(judge(loaded, facts, 7)).as(scenario.name()).isEqualTo(judge(loaded, facts, 1));
        }
    }

    @Test
    void theOrderOfFilesDoesNotMatter() {
        for (Scenario scenario : ProjectScenarios.all()) {
            List<SourceFile> files =
                    new ArrayList<>(SourceFiles.search(scenario.folder().toAbsolutePath(), List.of("."), List.of())
                            .files());
            List<Judged> expected = judge(files, scenario);
            Collections.shuffle(files, RANDOM);

            assertThat(judge(files, scenario)).as(scenario.name()).isEqualTo(expected);
        }
    }

    @Test
    void localeAndTimeZoneDoNotMatter() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<List<String>> expected = ProjectScenarios.all().stream()
                .map(s -> ProjectScenarios.found(s, RULES))
                .toList();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "vi-VN", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                RuleBase rules = RuleBase.builtIn();

                assertThat(ProjectScenarios.all().stream()
                                .map(s -> ProjectScenarios.found(s, rules))
                                .toList())
                        .as(tag)
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<Judged> judge(List<SourceFile> files, Scenario scenario) {
        Loaded loaded = Loader.load(files, RULES.catalogue().vocabulary());
        return judge(loaded, Derivation.derive(loaded.workspace(), scenario.asOf()), 1);
    }

    private static List<Judged> judge(Loaded loaded, List<ProgramFacts> facts, int threads) {
        return new Engine(RULES)
                .judge(facts, loaded.problems(), loaded.workspace().waivers(), threads)
                .judged();
    }

    private static ProgramFacts shuffled(ProgramFacts facts) {
        SortedMap<String, List<Object>> byUnit = new TreeMap<>(CodePoints.ORDER);
        facts.byUnit().forEach((unit, ofUnit) -> byUnit.put(unit, shuffled(ofUnit)));
        return new ProgramFacts(
                facts.program(),
                facts.asOf(),
                facts.term(),
                byUnit,
                shuffled(facts.programWide()),
                facts.obliged(),
                facts.kpiRows());
    }

    private static List<Object> shuffled(List<Object> facts) {
        List<Object> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, RANDOM);
        return shuffled;
    }
}
