package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.finding.Breach;
import vn.dondoc.finding.RuleErrors;
import vn.dondoc.finding.RuleFault;
import vn.dondoc.finding.Severity;
import vn.dondoc.model.Subject;
import vn.dondoc.source.SourceFile;

/** Rule files given beside the built-in rules: what they can do, and what is said of those that cannot be used. */
final class RuleFilesTest {

    private static final String CATALOGUE = """
            rules:
              - id: OWN-01
                title: {vi: Nhiệm vụ có tên ngắn, en: A task has a short title}
                severity: warning
                per: [unit, task]
                basis: {kind: assumed, vi: Ví dụ, en: An example}
                parameters:
                  - {name: length, default: 10, unit: letters, description: {vi: Độ dài, en: Length}}
            """;
    private static final String HEADER = """
            package vn.example
            dialect "java"
            import vn.dondoc.fact.Assignment
            import vn.dondoc.fact.Limit
            global vn.dondoc.engine.Findings findings
            """;
    private static final String RULE = """
            rule "OWN-01 nhiệm vụ có tên ngắn"
            when
                Limit(name == "OWN-01.length", $length : whole)
                $assignment : Assignment(title.length > $length)
            then
                findings.about($assignment)
                        .with("length", $assignment.title().length());
            end
            """;
    private static final String PROGRAM = Run.PROGRAM + """
            tasks:
              - {id: "1.1", area: "1", title: Ngắn, lead: [phuong-1], timing: 2023-12-31}
              - {id: "1.2", area: "1", title: Một nhiệm vụ có tên dài, lead: [phuong-1], timing: 2023-12-31}
            """;

    private static SourceFile file(String name, String text) {
        return SourceFile.given(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<RuleFault> faults(SourceFile... files) {
        RuleErrors errors = catchThrowableOfType(RuleErrors.class, () -> RuleBase.with(List.of(files)));
        assertThat(errors).isNotNull();
        return errors.faults();
    }

    private static List<String> told(List<RuleFault> faults) {
        return faults.stream().map(f -> f.place() + " " + f.rule()).toList();
    }

    @Test
    void fireBesideTheBuiltInRules() throws RuleErrors {
        RuleBase rules = RuleBase.with(List.of(file("own.yaml", CATALOGUE), file("own.drl", HEADER + RULE)));

        Run run = Run.of(rules, "2024-01-10", PROGRAM, 2);

        Breach tooLong = run.the("OWN-01");
        assertThat(tooLong.subject())
                .isEqualTo(Subject.ofUnit("cchc", "phuong-1").withTask("1.2"));
        assertThat(tooLong.severity()).isEqualTo(Severity.WARNING);
        assertThat(tooLong.values()).containsEntry("length", 23);
        assertThat(run.of("TASK-01")).hasSize(2);
        assertThat(run.judgement().ran()).contains("OWN-01", "TASK-01");
    }

    @Test
    void areChangedByProgramsLikeAnyRule() throws RuleErrors {
        RuleBase rules = RuleBase.with(List.of(file("own.yaml", CATALOGUE), file("own.drl", HEADER + RULE)));
        String three = PROGRAM + "rules: {OWN-01: {length: 3, severity: critical}}\n";
        String off = PROGRAM + "rules: {OWN-01: off}\n";

        assertThat(Run.of(rules, "2023-02-01", three, 1).of("OWN-01"))
                .hasSize(2)
                .allMatch(b -> b.severity() == Severity.CRITICAL);
        assertThat(Run.of(rules, "2023-02-01", off, 1).of("OWN-01")).isEmpty();
    }

    @Test
    void withoutAnyConditionOnlyReadingFindsAnything() throws RuleErrors {
        RuleBase rules = RuleBase.only(List.of(
                file("own.yaml", CATALOGUE.replace("OWN-01", "DATA-02").replaceFirst("(?s)    parameters:.*", ""))));

        assertThat(Run.of(rules, "2023-02-01", PROGRAM, 1).ids()).isEmpty();
        assertThat(Run.of(rules, "2023-02-01", PROGRAM.replace("lead: [phuong-1]", "lead: 5"), 1)
                        .ids())
                .containsOnly("DATA-02");
    }

    @Test
    void changeTheDigest() throws RuleErrors {
        SourceFile catalogue = file("own.yaml", CATALOGUE);
        String one = RuleBase.with(List.of(catalogue, file("own.drl", HEADER + RULE)))
                .sha256();
        String same = RuleBase.with(List.of(file("own.drl", HEADER + RULE), catalogue))
                .sha256();
        String other = RuleBase.with(List.of(catalogue, file("own.drl", HEADER + RULE + "\n")))
                .sha256();

        assertThat(one).isEqualTo(same).isNotEqualTo(other).isNotEqualTo(Run.BUILT_IN.sha256());
        assertThat(one).matches("[0-9a-f]{64}");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "due < \"soon\";             own.drl:9:30; null",
                "latest.percent > 3;         own.drl:9:30; OWN-01 nhiệm vụ có tên ngắn",
                "title.substring(99) != null; own.drl:9:30; OWN-01 nhiệm vụ có tên ngắn",
            })
    void whatFailsWhileItRunsIsTold(String condition, String place, String rule) throws RuleErrors {
        SourceFile failing = file("own.drl", HEADER + RULE.replace("title.length > $length", condition));
        RuleBase rules = RuleBase.with(List.of(file("own.yaml", CATALOGUE), failing));

        RuleFailure failure = catchThrowableOfType(RuleFailure.class, () -> Run.of(rules, "2023-02-01", PROGRAM, 1));

        assertThat(failure).isNotNull();
        assertThat(failure.fault().place()).hasToString(place);
        assertThat(String.valueOf(failure.fault().rule())).isEqualTo(rule);
        assertThat(failure.fault().message().vi()).isNotBlank();
    }

    @Test
    void whatFailsInThenIsTold() throws RuleErrors {
        SourceFile failing =
                file("own.drl", HEADER + RULE.replace("about($assignment)", "about($assignment).at(null)"));
        RuleBase rules = RuleBase.with(List.of(file("own.yaml", CATALOGUE), failing));

        RuleFailure failure = catchThrowableOfType(RuleFailure.class, () -> Run.of(rules, "2023-02-01", PROGRAM, 2));

        assertThat(failure.fault().place()).hasToString("own.drl:6:6");
        assertThat(failure.fault().rule()).isEqualTo("OWN-01 nhiệm vụ có tên ngắn");
    }

    @Test
    void theErrorNamesEveryFault() {
        assertThatThrownBy(() -> RuleBase.with(List.of(file("own.yaml", "rules: [{id: 7}]"))))
                .isInstanceOf(RuleErrors.class)
                .hasMessageContaining("own.yaml:1:9");
    }
}
