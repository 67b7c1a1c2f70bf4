package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dondoc.engine.OwnRule.CATALOGUE;
import static vn.dondoc.engine.OwnRule.HEADER;
import static vn.dondoc.engine.OwnRule.RULE;
import static vn.dondoc.engine.OwnRule.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.finding.RuleErrors;
import vn.dondoc.finding.RuleFault;
import vn.dondoc.source.SourceFile;

/** What is said of rule files that cannot be used. */
final class RuleFaultsTest {

    private static List<RuleFault> faults(SourceFile... files) {
        RuleErrors errors = catchThrowableOfType(RuleErrors.class, () -> RuleBase.with(List.of(files)));
        assertThat(errors).isNotNull();
        return errors.faults();
    }

    private static List<String> told(List<RuleFault> faults) {
        return faults.stream().map(f -> f.place() + " " + f.rule()).toList();
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(
                        "no expression", RULE.replace("> $length", ">"), "own.drl:9:44 OWN-01 nhiệm vụ có tên ngắn"),
                Arguments.of(
                        "unknown field",
                        RULE.replace("title.length >", "tilte >"),
                        "own.drl:9:30 OWN-01 nhiệm vụ có tên ngắn"),
                Arguments.of(
                        "unknown type",
                        RULE.replace(": Assignment(", ": Asignment("),
                        "own.drl:9:19 OWN-01 nhiệm vụ có tên ngắn"),
                Arguments.of("unbound", RULE.replace("$length : ", ""), "own.drl:9:30 OWN-01 nhiệm vụ có tên ngắn"),
                Arguments.of(
                        "unknown method",
                        RULE.replace("findings.about(", "findings.abut("),
                        "own.drl:11:14 OWN-01 nhiệm vụ có tên ngắn"),
                Arguments.of(
                        "further down", RULE.replace(".with(", ".wth("), "own.drl:12:14 OWN-01 nhiệm vụ có tên ngắn"),
                Arguments.of("unknown import", "import no.such.Fact\n" + RULE, "own.drl:6:8 null"),
                Arguments.of(
                        "other severity",
                        RULE.replace("ngắn\"", "ngắn\" @severity(grave)"),
                        "own.drl:6:6 OWN-01 nhiệm vụ có tên ngắn"),
                Arguments.of(
                        "not in the catalogue",
                        RULE.replace("OWN-01 n", "OWN-02 n"),
                        "own.drl:6:6 OWN-02 nhiệm vụ có tên ngắn"),
                Arguments.of(
                        "a rule of ours",
                        RULE.replace("OWN-01 n", "TASK-01 n"),
                        "own.drl:6:6 TASK-01 nhiệm vụ có tên ngắn"),
                Arguments.of("another global", "global java.util.List found\n" + RULE, "own.drl:6:1 null"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void tellsTheExactPlace(String what, String rule, String place) {
        List<RuleFault> faults = faults(file("catalogue.yaml", CATALOGUE), file("own.drl", HEADER + rule));

        assertThat(told(faults)).contains(place);
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.message().vi()).isNotBlank().doesNotContain("\n");
            assertThat(fault.message().en()).isNotBlank().doesNotContain("\n");
        });
    }

    static Stream<Arguments> brokenEverywhere() {
        return Stream.of(
                Arguments.of("no end", HEADER + RULE.replace("end\n", ""), "own.drl:12:1 OWN-01 nhiệm vụ có tên ngắn"),
                Arguments.of(
                        "no closing parenthesis",
                        HEADER + RULE.replace("whole)", "whole"),
                        "own.drl:9:5 OWN-01 nhiệm vụ có tên ngắn"),
                Arguments.of(
                        "no when", HEADER + RULE.replace("when", "wenn"), "own.drl:7:1 OWN-01 nhiệm vụ có tên ngắn"),
                Arguments.of(
                        "no then", HEADER + RULE.replace("then\n", ""), "own.drl:11:13 OWN-01 nhiệm vụ có tên ngắn"),
                Arguments.of("a name that does not end", HEADER + RULE.replace("ngắn\"", "ngắn"), "own.drl:8:20 "),
                Arguments.of(
                        "a text that does not end",
                        HEADER + RULE.replace(".length\"", ".length"),
                        "own.drl:12:20 OWN-01 nhiệm vụ có tên ngắn"),
                Arguments.of(
                        "a field in accumulate",
                        HEADER + beforeThen("accumulate(Assignment(titel == \"a\"); $n : count(1))"),
                        "own.drl:10:27 OWN-01 nhiệm vụ có tên ngắn"),
                Arguments.of(
                        "an accumulate function",
                        HEADER + beforeThen("accumulate(Assignment(); $n : cnt(1))"),
                        "own.drl:10:35 OWN-01 nhiệm vụ có tên ngắn"),
                Arguments.of(
                        "a field in not",
                        HEADER + beforeThen("not Assignment(titel == \"a\")"),
                        "own.drl:10:20 OWN-01 nhiệm vụ có tên ngắn"),
                Arguments.of(
                        "a type in exists",
                        HEADER + beforeThen("exists Asignment()"),
                        "own.drl:10:12 OWN-01 nhiệm vụ có tên ngắn"),
                Arguments.of(
                        "no semicolon",
                        HEADER + RULE.replace("length());", "length())"),
                        "own.drl:12:13 OWN-01 nhiệm vụ có tên ngắn"),
                Arguments.of(
                        "a variable in then",
                        HEADER + RULE.replace("about($assignment)", "about($asignment)"),
                        "own.drl:11:20 OWN-01 nhiệm vụ có tên ngắn"),
                Arguments.of(
                        "an annotation",
                        HEADER + RULE.replace("ngắn\"", "ngắn\" @severity("),
                        "own.drl:13:1 OWN-01 nhiệm vụ có tên ngắn"),
                Arguments.of(
                        "an attribute",
                        HEADER + RULE.replace("when\n", "salence 3\nwhen\n"),
                        "own.drl:7:1 OWN-01 nhiệm vụ có tên ngắn"),
                Arguments.of(
                        "a function", HEADER + "function int f() {\n  return \"a\";\n}\n" + RULE, "own.drl:6:1 null"),
                Arguments.of("a declared type", HEADER + "declare X\n  a : Strin\nend\n" + RULE, "own.drl:6:1 null"),
                Arguments.of("something else", HEADER + "rulle\n" + RULE, "own.drl:6:1 null"),
                Arguments.of("an import", HEADER.replace("fact.Limit", "fact.Limi") + RULE, "own.drl:4:8 null"),
                Arguments.of("a package", HEADER.replace("vn.example", "1x") + RULE, "own.drl:1:9 null"),
                Arguments.of("a dialect", HEADER.replace("\"java\"", "\"jva\"") + RULE, "own.drl:2:10 null"),
                Arguments.of(
                        "a global",
                        HEADER.replace("Findings findings", "Finding findings") + RULE,
                        "own.drl:5:1 null"));
    }

    private static String beforeThen(String condition) {
        return RULE.replace("then\n", "    " + condition + "\nthen\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenEverywhere")
    void tellsTheLineOfAMistakeAnywhereInAFile(String what, String text, String place) {
        List<RuleFault> faults = faults(file("catalogue.yaml", CATALOGUE), file("own.drl", text));

        assertThat(told(faults)).anyMatch(told -> told.startsWith(place));
    }

    @Test
    void tellsEverythingAtOnce() {
        String second = RULE.replace("OWN-01 nhiệm vụ", "OWN-01 việc").replace("about", "abut");
        List<RuleFault> faults = faults(
                file("a.drl", HEADER + RULE.replace("title", "titel") + second),
                file(
                        "b.drl",
                        HEADER.replace("vn.example", "vn.other")
                                + "rule \"OWN-01 x\"\nwhen\n  Assignment(\nthen\nend\n"),
                file("c.yaml", "rules: [{id: own}]\n"));

        assertThat(faults).extracting(f -> f.place().file()).contains("a.drl", "b.drl", "c.yaml");
        assertThat(told(faults))
                .contains("a.drl:9:30 OWN-01 nhiệm vụ có tên ngắn", "a.drl:19:14 OWN-01 việc có tên ngắn");
    }

    @Test
    void whatOnlyFollowsIsNotTold() {
        List<RuleFault> faults = faults(
                file("catalogue.yaml", CATALOGUE),
                file("own.drl", HEADER + RULE.replace(": Assignment(", ": Asignment(")));

        assertThat(told(faults)).containsExactly("own.drl:9:19 OWN-01 nhiệm vụ có tên ngắn");
    }

    @Test
    void twoRulesOfOneNameAreRefused() {
        assertThat(told(faults(file("catalogue.yaml", CATALOGUE), file("own.drl", HEADER + RULE + RULE))))
                .anyMatch(told -> told.startsWith("own.drl:14:"));
        assertThat(faults(
                        file("catalogue.yaml", CATALOGUE), file("a.drl", HEADER + RULE), file("b.drl", HEADER + RULE)))
                .isNotEmpty();
    }

    @Test
    void thePackageOfTheBuiltInRulesIsTheirs() {
        String same = HEADER.replace("vn.example", "vn.dondoc.rules") + RULE;

        assertThat(told(faults(file("catalogue.yaml", CATALOGUE), file("own.drl", same))))
                .containsExactly("own.drl:1:9 null");
    }

    @Test
    void aRuleOfTheCatalogueNeedsACondition() {
        assertThat(told(faults(file("own.yaml", CATALOGUE)))).containsExactly("own.yaml:2:9 OWN-01");
    }

    @Test
    void anIdOfTheBuiltInCatalogueIsTaken() {
        List<RuleFault> faults = faults(
                file("own.yaml", CATALOGUE.replace("OWN-01", "TASK-01")),
                file("own.drl", HEADER + RULE.replace("\"OWN-01 ", "\"TASK-01 ")));

        assertThat(told(faults)).containsExactly("own.yaml:2:9 null");
    }

    @ParameterizedTest
    @MethodSource("garbage")
    void survivesAnything(byte[] bytes) {
        List<RuleFault> faults = faults(file("catalogue.yaml", CATALOGUE), SourceFile.given("own.drl", bytes));

        assertThat(faults)
                .isNotEmpty()
                .allMatch(f -> f.place().line() >= 1 && f.place().column() >= 1);
    }

    static Stream<byte[]> garbage() {
        return Stream.of(
                "rule".getBytes(StandardCharsets.UTF_8),
                "package ;;; rule \"".getBytes(StandardCharsets.UTF_8),
                (HEADER + "rule \"OWN-01 x\" when " + "(".repeat(5000) + " then end").getBytes(StandardCharsets.UTF_8),
                (HEADER + RULE.replace("ngắn\"\n", "ngắn\" salience nothing\n")).getBytes(StandardCharsets.UTF_8),
                (HEADER + "query q() Nothing() end function int f() { return y; }").getBytes(StandardCharsets.UTF_8),
                new byte[] {0, 1, 2, '{', '(', 'e', 'n', 'd'},
                new byte[] {'r', 'u', 'l', 'e', (byte) 0xC3},
                new byte[0]);
    }

    @Test
    void aFileThatCannotBeReadIsAFault() {
        SourceFile gone = new SourceFile("own.drl", () -> {
            throw new IOException("gone");
        });

        assertThat(told(faults(gone))).containsExactly("own.drl:1:1 null");
    }

    @Test
    void theErrorNamesEveryFault() {
        assertThatThrownBy(() -> RuleBase.with(List.of(file("own.yaml", "rules: [{id: 7}]"))))
                .isInstanceOf(RuleErrors.class)
                .hasMessageContaining("own.yaml:1:9");
    }
}
