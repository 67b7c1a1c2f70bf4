package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dondoc.engine.OwnRule.CATALOGUE;
import static vn.dondoc.engine.OwnRule.HEADER;
import static vn.dondoc.engine.OwnRule.PROGRAM;
import static vn.dondoc.engine.OwnRule.RULE;
import static vn.dondoc.engine.OwnRule.file;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.finding.Breach;
import vn.dondoc.finding.RuleErrors;
import vn.dondoc.finding.Severity;
import vn.dondoc.model.Subject;
import vn.dondoc.source.SourceFile;

/** What rule files given beside the built-in rules can do. */
final class RuleFilesTest {

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
    void sayOfAProgramOnceWhatEverySessionLacks() throws RuleErrors {
        String absent = HEADER + """
                rule "OWN-01 có đơn vị đã gửi kế hoạch"
                when
                    $term : vn.dondoc.fact.ProgramTerm()
                    not vn.dondoc.fact.ReceivedPlan()
                then
                    findings.about($term);
                end
                """;
        RuleBase rules = RuleBase.with(List.of(file("own.yaml", CATALOGUE), file("own.drl", absent)));
        String ladder = PROGRAM + "escalation: {ladder: [{level: 1, after: 1, notify: [head]}]}\n";
        String waiver =
                "---\nkind: Waivers\nwaivers: [{rule: TASK-01, reason: x, approvedBy: y, expires: 2024-12-31}]\n";

        assertThat(Run.of(rules, "2024-01-10", ladder + waiver, 2).the("OWN-01").subject())
                .isEqualTo(Subject.ofProgram("cchc"));
    }

    @Test
    void theBuildDigestsTheBuiltInOnesAlike() {
        assertThat(Run.BUILT_IN.sha256()).isEqualTo(RuleBase.digest(RuleText.shipped()));
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

    /** The engine names no rule where a function is given what it cannot add up. */
    @Test
    void whatNoRuleIsNamedForIsTheFilesFault() throws RuleErrors {
        String sum = HEADER + RULE.replace("then\n", "    accumulate(Assignment($t : title); $sum : sum($t))\nthen\n");
        RuleBase rules = RuleBase.with(List.of(file("own.yaml", CATALOGUE), file("own.drl", sum)));

        RuleFailure failure = catchThrowableOfType(RuleFailure.class, () -> Run.of(rules, "2023-02-01", PROGRAM, 1));

        assertThat(failure.fault().place()).hasToString("own.drl:1:1");
        assertThat(failure.fault().message().en()).contains("failed while it ran", "java.lang.Number");
    }

    @ParameterizedTest
    @ValueSource(strings = {" || title == \"x\"", " + \"x\""})
    void whatIsTooLongToCompileIsAFaultOfItsFile(String more) {
        String text = HEADER + RULE.replace("title.length > $length", "title == \"x\"" + more.repeat(6_000));

        RuleErrors errors = catchThrowableOfType(
                RuleErrors.class, () -> RuleBase.with(List.of(file("own.yaml", CATALOGUE), file("own.drl", text))));

        assertThat(errors.faults()).extracting(fault -> fault.place().file()).containsOnly("own.drl");
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
}
