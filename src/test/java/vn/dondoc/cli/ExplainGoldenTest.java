package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Rule;
import vn.dondoc.scenario.Expected;
import vn.dondoc.scenario.ProjectScenarios;
import vn.dondoc.scenario.Scenario;

/**
 * How each rule is explained where it finds something, and where it does not: the files under {@code
 * src/test/resources/explained}. {@code -Dgolden.rewrite=true} writes them anew, and fails.
 */
final class ExplainGoldenTest {

    private static final Path EXPLAINED = Path.of("src", "test", "resources", "explained");
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

    /** The first line of a file: the folder of a scenario that shows a rule at work, and what is asked about it. */
    private static final Pattern ASKED = Pattern.compile("\\$ cd (\\S+) && dondoc (.+)");

    /** What is asked about a rule at work. */
    record Question(String name, String folder, List<String> arguments) {

        static Question of(Path file) throws IOException {
            String line = Files.readString(file).lines().findFirst().orElse("");
            Matcher asked = ASKED.matcher(line);
            assertThat(asked.matches()).as(line).isTrue();
            return new Question(
                    file.getFileName().toString(),
                    asked.group(1),
                    List.of(asked.group(2).split(" ", -1)));
        }

        Run ask() {
            return Run.in(Path.of(folder).toAbsolutePath(), arguments.toArray(String[]::new));
        }

        String line() {
            return "$ cd " + folder + " && dondoc " + String.join(" ", arguments);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Those that the files ask; when they are written anew, those that they shall ask. */
    static List<Question> questions() throws IOException {
        if (REWRITE) {
            return wanted();
        }
        List<Question> questions = new ArrayList<>();
        try (Stream<Path> files = Files.list(EXPLAINED)) {
            for (Path file : files.sorted().toList()) {
                questions.add(Question.of(file));
            }
        }
        return questions;
    }

    /** Of every rule a scenario in which it finds something, and one in which it finds nothing about the same subject. */
    private static List<Question> wanted() {
        List<Question> questions = new ArrayList<>();
        for (Rule rule : RuleBase.builtIn().catalogue().rules()) {
            List<Scenario> own = ProjectScenarios.all().stream()
                    .filter(scenario -> scenario.rule().equals(rule.id()))
                    .sorted(Comparator.comparing(scenario -> !isPlain(scenario)))
                    .toList();
            List<Scenario> broken = own.stream()
                    .filter(scenario -> !scenario.expectedOf(rule.id()).isEmpty())
                    .toList();
            questions.add(question(rule.id(), "fires", broken.get(0), broken.get(0)));
            own.stream()
                    .filter(scenario -> scenario.expectedOf(rule.id()).isEmpty())
                    .flatMap(scenario -> broken.stream().map(one -> question(rule.id(), "clean", scenario, one)))
                    // Where there is no such subject there is nothing to explain.
                    .filter(question -> question.ask().code() == ExitCode.CLEAN)
                    .findFirst()
                    .ifPresent(questions::add);
        }
        return questions;
    }

    private static boolean isPlain(Scenario scenario) {
        return scenario.folder().getFileName().toString().matches("(fires|clean).*");
    }

    /** Asks of a clean workspace what the other one breaks. */
    private static Question question(String rule, String how, Scenario scenario, Scenario broken) {
        List<String> arguments = new ArrayList<>(List.of(
                "explain", "--rule", rule, ".", "--as-of", scenario.asOf().toString()));
        Expected first = broken.expectedOf(rule).get(0);
        for (String option : List.of("unit", "task", "kpi", "difficulty")) {
            Matcher value = Pattern.compile(" " + option + "=(\\S+)").matcher(first.line());
            if (value.find()) {
                arguments.add("--" + option);
                arguments.add(value.group(1));
            }
        }
        return new Question(rule + "-" + how, scenario.folder().toString().replace('\\', '/'), arguments);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void isExplainedAsTheFileSays(Question question) throws IOException {
        Run run = question.ask();
        String printed = question.line() + "\n\n" + run.out() + run.err();
        Path file = EXPLAINED.resolve(question.name());

        if (REWRITE) {
            Files.writeString(file, printed);
            fail("rewritten: look at the difference, then run again without golden.rewrite");
        }
        assertThat(printed).isEqualTo(Files.readString(file));
    }

    @Test
    void everyRuleIsExplainedBothWays() throws IOException {
        List<Question> wanted = wanted();
        assertThat(questions()).containsExactlyInAnyOrderElementsOf(wanted);
        List<String> names = wanted.stream().map(Question::name).toList();
        for (Rule rule : RuleBase.builtIn().catalogue().rules()) {
            assertThat(names).contains(rule.id() + "-fires", rule.id() + "-clean");
        }
    }
}
