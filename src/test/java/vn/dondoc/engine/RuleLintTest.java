package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.engine.OwnRule.HEADER;
import static vn.dondoc.engine.OwnRule.RULE;
import static vn.dondoc.engine.OwnRule.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.finding.RuleFault;
import vn.dondoc.source.SourceFile;

/** What a review says of rule files that compile. */
final class RuleLintTest {

    private static final RuleLint.Around COMPLETE = new RuleLint.Around(id -> true, id -> true, id -> true);
    private static final String THEN = "findings.about($assignment)\n";

    private static List<String> told(String rule, RuleLint.Around around) {
        return RuleLint.of(List.of(file("own.drl", HEADER + rule)), around).stream()
                .map(fault -> fault.place() + " " + fault.message().en())
                .toList();
    }

    /** Puts a statement before the rule's own, on line 11. */
    private static String then(String statement) {
        return RULE.replace(THEN, statement + "\n        " + THEN);
    }

    @Test
    void aRuleLikeOursIsClean() {
        assertThat(told(RULE, COMPLETE)).isEmpty();
    }

    @Test
    void theBuiltInRulesAreClean() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("rules"))) {
            List<SourceFile> drl = files.filter(file -> file.toString().endsWith(".drl"))
                    .map(file -> SourceFile.onDisk("rules/" + file.getFileName(), file))
                    .toList();

            assertThat(RuleLint.of(drl, COMPLETE)).isEmpty();
        }
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                Arguments.of(
                        "clock", then("java.time.LocalDate d = java.time.LocalDate.now();"), "own.drl:11:39", "clock"),
                Arguments.of("environment", then("String s = System.getenv(\"A\");"), "own.drl:11:16", "clock"),
                Arguments.of("a date of now", then("Object d = new java.util.Date();"), "own.drl:11:30", "clock"),
                Arguments.of("a file", then("new java.io.File(\"a\").delete();"), "own.drl:11:17", "files"),
                Arguments.of("a process", then("Runtime.getRuntime();"), "own.drl:11:5", "files"),
                Arguments.of("update", then("update($assignment);"), "own.drl:11:5", "update"),
                Arguments.of("modify", then("modify($assignment) {};"), "own.drl:11:5", "update"),
                Arguments.of("the engine", then("drools.halt();"), "own.drl:11:5", "update"),
                Arguments.of("reflection", then("$assignment.getClass();"), "own.drl:11:17", "reflection"),
                Arguments.of("chance", then("new java.util.Random();"), "own.drl:11:19", "chance"),
                Arguments.of("salience", RULE.replace("when\n", "  salience 5\nwhen\n"), "own.drl:7:3", "attribute"),
                Arguments.of("no-loop", RULE.replace("when\n", "  no-loop\nwhen\n"), "own.drl:7:3", "attribute"),
                Arguments.of("eval", RULE.replace("then\n", "    eval(true)\nthen\n"), "own.drl:10:5", "eval"),
                Arguments.of("an import", "import java.io.File\n" + RULE, "own.drl:6:1", "files"),
                Arguments.of(
                        "every pair",
                        RULE.replace("then\n", "    Assignment(due > $assignment.due)\nthen\n"),
                        "own.drl:10:5",
                        "joins two patterns"),
                Arguments.of(
                        "no join at all",
                        RULE.replace("then\n", "    Assignment(own == true)\nthen\n"),
                        "own.drl:10:5",
                        "joins two patterns"),
                Arguments.of(
                        "every pair in a not",
                        RULE.replace("then\n", "    not Assignment(due > $assignment.due)\nthen\n"),
                        "own.drl:10:9",
                        "joins two patterns"),
                Arguments.of(
                        "in a function",
                        "function long now() {\n  return System.nanoTime();\n}\n" + RULE,
                        "own.drl:7:10",
                        "clock"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faulty")
    void namesTheExactPlace(String what, String rule, String place, String words) {
        assertThat(told(rule, COMPLETE))
                .singleElement()
                .satisfies(told -> assertThat(told).startsWith(place).contains(words));
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                Arguments.of("in a comment", then("// System.currentTimeMillis()")),
                Arguments.of("in a text", then("String s = \"new File(); update($x)\";")),
                Arguments.of("a method of that name", then("$assignment.update(1);")),
                Arguments.of(
                        "an equality first",
                        RULE.replace(
                                "then\n", "    Assignment(task == $assignment.task, due > $assignment.due)\nthen\n")),
                Arguments.of(
                        "meant",
                        RULE.replace("ngắn\"", "ngắn\" @unindexed(\"ít nhiệm vụ\")")
                                .replace("then\n", "    Assignment(due > $assignment.due)\nthen\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@unindexed", "@unindexed(\"\")", "@unindexed(\" \")"})
    void takesAReasonForPairsOnly(String annotation) {
        String rule = RULE.replace("ngắn\"", "ngắn\" " + annotation)
                .replace("then\n", "    Assignment(due > $assignment.due)\nthen\n");
        assertThat(told(rule, COMPLETE)).singleElement().asString().contains("@unindexed");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void saysNothingOfWhatIsHarmless(String what, String rule) {
        assertThat(told(rule, COMPLETE)).isEmpty();
    }

    @Test
    void namesWhatIsMissingAroundARule() {
        assertThat(told(RULE, new RuleLint.Around(id -> false, id -> false, id -> false)))
                .singleElement()
                .satisfies(told -> assertThat(told).startsWith("own.drl:6:1").contains("not in the catalogue"));
        assertThat(told(RULE, new RuleLint.Around(id -> true, id -> false, id -> false)))
                .satisfiesExactly(
                        told -> assertThat(told).contains("lacks words"),
                        told -> assertThat(told).contains("lacks its page"));
    }

    @Test
    void aFileThatDoesNotParseSaysOnlyThat() {
        List<RuleFault> faults = RuleLint.of(
                List.of(file("own.drl", HEADER + RULE.replace("when", "wenn").replace(THEN, "update($a);\n" + THEN))),
                COMPLETE);

        assertThat(faults).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.place().file()).isEqualTo("own.drl");
            assertThat(fault.message().en()).startsWith("The rule does not compile");
        });
    }
}
