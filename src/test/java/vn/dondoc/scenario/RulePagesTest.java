package vn.dondoc.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Rule;

/**
 * Every rule has a page in {@code rules/docs}, of one shape, whose made parts are as the catalogue, the DRL and the
 * scenarios are now. With {@code -Dpages.rewrite=true} the made parts are made anew, and a missing page is begun.
 */
final class RulePagesTest {

    private static final Path DOCS = Path.of("rules", "docs");
    private static final Path INDEX = DOCS.resolve("README.md");
    private static final boolean REWRITE = Boolean.getBoolean("pages.rewrite");
    private static final RuleBase RULES = RuleBase.builtIn();

    private static final List<String> PARTS = List.of("head", "facts", "wrong", "right", "scenarios");
    private static final List<String> WRITTEN =
            List.of("## Nghĩa vụ", "## Điều cần chú ý", "## Có từ", "## In English");
    private static final List<String> SHAPE = List.of(
            "## Nghĩa vụ",
            "## Căn cứ",
            "## Mức độ và người được báo",
            "## Tham số",
            "## Ví dụ sai",
            "## Ví dụ đúng",
            "## Điều cần chú ý",
            "## Có từ",
            "## In English");

    private static final String BEGUN = """
            <!-- dondoc:begin head -->
            <!-- dondoc:end -->

            ## Nghĩa vụ

            <!-- dondoc:begin facts -->
            <!-- dondoc:end -->

            <!-- dondoc:begin wrong %s -->
            <!-- dondoc:end -->

            <!-- dondoc:begin right %s -->
            <!-- dondoc:end -->

            ## Điều cần chú ý

            <!-- dondoc:begin scenarios -->
            <!-- dondoc:end -->

            ## Có từ

            ## In English
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    void isThereAndFresh(String id) throws IOException {
        Rule rule = RULES.catalogue().get(id);
        Path file = page(rule);
        List<Scenario> scenarios = scenarios(rule);
        if (REWRITE && Files.notExists(file)) {
            Files.writeString(file, begun(rule, scenarios));
        }
        assertThat(file)
                .as("the page of %s; -Dpages.rewrite=true begins one", id)
                .isRegularFile();
        RulePageFacts facts = RulePageFacts.of(rule);
        RulePageExamples examples = new RulePageExamples(RULES, id);
        List<Scenario> wrong = new ArrayList<>();
        expectFresh(file, (part, name) -> switch (part) {
            case "head" -> facts.head();
            case "facts" -> facts.facts();
            case "wrong" -> {
                wrong.add(scenario(scenarios, name, true));
                yield examples.wrong(wrong.get(0));
            }
            case "right" -> examples.right(scenario(scenarios, name, false), wrong.get(0));
            case "scenarios" -> examples.all(scenarios);
            default -> throw new AssertionError(file + " has a part \"" + part + "\", which no page has");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    void hasTheShapeOfAllPages(String id) throws IOException {
        Path file = page(RULES.catalogue().get(id));
        RulePage page = read(file);

        assertThat(page.parts()).as("made parts of %s", file).isEqualTo(PARTS);
        assertThat(page.headings()).as("headings of %s", file).isEqualTo(SHAPE);
        for (String heading : WRITTEN) {
            assertThat(page.written(heading))
                    .as("%s, under \"%s\"", file, heading)
                    .isNotBlank();
        }
        assertThat(Normalizer.isNormalized(page.text(), Normalizer.Form.NFC))
                .as("%s in NFC", file)
                .isTrue();
    }

    static Stream<String> ids() {
        return RULES.catalogue().rules().stream().map(Rule::id);
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        for (Path file : pages()) {
            for (String target : read(file).links()) {
                assertThat(DOCS.resolve(target).normalize())
                        .as("link to %s in %s", target, file)
                        .exists();
            }
        }
    }

    @Test
    void everyPageHasItsRule() throws IOException {
        List<String> expected = new ArrayList<>(List.of("README.md"));
        ids().map(id -> id + ".md").forEach(expected::add);

        assertThat(pages()).map(page -> page.getFileName().toString()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void indexIsFresh() throws IOException {
        expectFresh(INDEX, (part, none) -> index());
    }

    private static String index() {
        StringBuilder index = new StringBuilder();
        String group = "";
        for (Rule rule : RULES.catalogue().rules()) {
            if (!rule.group().equals(group)) {
                group = rule.group();
                index.append("\n## ").append(group).append("\n\n");
                index.append("| luật | nghĩa vụ | in English | mức | căn cứ |\n|---|---|---|---|---|\n");
            }
            index.append("| [%s](%s.md) | %s | %s | %s | %s |\n"
                    .formatted(
                            rule.id(),
                            rule.id(),
                            rule.title().vi(),
                            rule.title().en(),
                            RulePageFacts.SEVERITIES.get(rule.severity()),
                            rule.basis().name().toLowerCase(Locale.ROOT)));
        }
        return index.append('\n').toString();
    }

    private static void expectFresh(Path file, BinaryOperator<String> make) throws IOException {
        RulePage page = read(file);
        RulePage fresh = page.refreshed(make);
        if (REWRITE && !page.equals(fresh)) {
            Files.writeString(file, fresh.text());
            fail("rewritten: look at the difference, then run again without pages.rewrite");
        }
        assertThat(page.text())
                .as("%s is stale; -Dpages.rewrite=true makes its parts anew", file)
                .isEqualTo(fresh.text());
    }

    private static String begun(Rule rule, List<Scenario> scenarios) {
        return BEGUN.formatted(first(rule, scenarios, true), first(rule, scenarios, false));
    }

    private static String first(Rule rule, List<Scenario> scenarios, boolean fires) {
        return scenarios.stream()
                .filter(scenario -> scenario.expectedOf(rule.id()).isEmpty() != fires)
                .map(scenario -> scenario.folder().getFileName().toString())
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule.id() + " needs a scenario of each kind first"));
    }

    private static Scenario scenario(List<Scenario> scenarios, String name, boolean fires) {
        Scenario found = scenarios.stream()
                .filter(scenario -> scenario.folder().endsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no scenario " + name));
        assertThat(found.expectedOf(found.rule()).isEmpty())
                .as("%s is a %s example", found.name(), fires ? "wrong" : "right")
                .isNotEqualTo(fires);
        return found;
    }

    private static List<Scenario> scenarios(Rule rule) {
        return ScenarioTest.scenarios()
                .filter(scenario -> scenario.rule().equals(rule.id()))
                .toList();
    }

    private static Path page(Rule rule) {
        return DOCS.resolve(rule.id() + ".md");
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(DOCS)) {
            return files.sorted().toList();
        }
    }

    private static RulePage read(Path file) throws IOException {
        return new RulePage(Files.readString(file));
    }
}
