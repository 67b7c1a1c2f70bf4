package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.fact.Fact;
import vn.dondoc.fact.UnitStanding;
import vn.dondoc.finding.RuleErrors;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;
import vn.dondoc.source.SourceFile;

/** Rules of given files cannot use up the machine. */
final class RuleBudgetTest {

    private static final String CATALOGUE = """
            rules:
              - id: OWN-01
                title: {vi: Ví dụ, en: An example}
                severity: warning
                per: [unit]
                basis: {kind: assumed, vi: Ví dụ., en: An example.}
            """;

    @Test
    void whatNeverEndsIsEnded() throws RuleErrors {
        RuleBase rules = rules("""
                    UnitStanding()
                then
                """);
        CountDownLatch never = new CountDownLatch(1);

        RuleFailure failure = catchThrowableOfType(
                RuleFailure.class,
                () -> new RuleBudget(Duration.ofMillis(1), Duration.ofDays(1)).judging(rules.given(), () -> {
                    never.await();
                    return List.of();
                }));
        never.countDown();

        assertThat(failure.fault().place()).hasToString("own.drl:1:1");
        assertThat(failure.fault().message().en()).contains("longer than 0 s");
    }

    /** Each piece of work is short; together they are too long, on however many threads. */
    @Test
    void whatIsShortAndDoneTooOftenIsEnded() throws RuleErrors {
        RuleBase rules = rules("""
                    UnitStanding()
                then
                """);
        RuleBudget budget = new RuleBudget(Duration.ofDays(1), Duration.ofSeconds(2));
        CountDownLatch never = new CountDownLatch(1);

        assertThat(budget.judging(rules.given(), () -> never.await(1_500, TimeUnit.MILLISECONDS)))
                .isFalse();
        RuleFailure failure = catchThrowableOfType(
                RuleFailure.class, () -> budget.judging(rules.given(), () -> never.await(1, TimeUnit.DAYS)));
        RuleFailure later = catchThrowableOfType(
                RuleFailure.class, () -> budget.judging(rules.given(), () -> never.await(1, TimeUnit.DAYS)));
        never.countDown();

        assertThat(failure.fault().message().en()).contains("longer than 2 s, added up over the run");
        assertThat(failure.fault().message().vi()).contains("cộng cả lần chạy, mất hơn 2 giây");
        assertThat(later.fault()).isEqualTo(failure.fault());
    }

    @ParameterizedTest
    @CsvSource({"java.lang.OutOfMemoryError,uses up the memory", "java.lang.StackOverflowError,nested too deeply"})
    void whatTheMachineCannotTakeIsAFailureOfTheRules(Class<? extends Error> thrown, String words) throws RuleErrors {
        RuleBase rules = rules("""
                    UnitStanding()
                then
                """);

        assertThatThrownBy(() -> RuleBudget.USUAL.judging(rules.given(), () -> {
                    throw thrown.getDeclaredConstructor().newInstance();
                }))
                .isInstanceOf(RuleFailure.class)
                .hasMessageContaining(words);
    }

    /** The compiler works such constants out, and would take all memory there is. */
    @Test
    void constantsThatDoubleThemselvesDoNotCompile() {
        StringBuilder doubling =
                new StringBuilder("    $u : UnitStanding()\nthen\n    final String a0 = \"xxxxxxxxxx\";\n");
        for (int i = 1; i < 40; i++) {
            doubling.append("    final String a" + i + " = a" + (i - 1) + " + a" + (i - 1) + ";\n");
        }
        doubling.append("    findings.about($u).with(\"x\", a39);\n");

        RuleErrors errors = catchThrowableOfType(RuleErrors.class, () -> rules(doubling.toString()));

        assertThat(errors.faults()).extracting(fault -> fault.place().file()).containsOnly("own.drl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"java.math.BigDecimal.valueOf(1, -1000000000)", "java.math.BigDecimal.valueOf(1, 1000000000)"})
    void whatNobodyCouldReadIsNotSaid(String value) throws RuleErrors {
        RuleBase rules = rules("    $u : UnitStanding()\nthen\n    findings.about($u).with(\"x\", " + value + ");\n");
        RuleSession session = new RuleSession(rules, new ProgramRules(rules.catalogue(), Map.of()), RuleBudget.USUAL);

        RuleFailure failure =
                catchThrowableOfType(RuleFailure.class, () -> session.breaches(List.of(standing("x")), Fact.class));

        assertThat(failure.fault().place()).hasToString("own.drl:5:6");
        assertThat(failure.fault().message().en()).contains("more than 1000 digits");
    }

    private static UnitStanding standing(String successor) {
        return new UnitStanding(
                Subject.ofUnit("c", "p1"),
                true,
                true,
                true,
                false,
                true,
                true,
                successor,
                false,
                new Place("a.yaml", 1, 1),
                List.of());
    }

    private static RuleBase rules(String drl) throws RuleErrors {
        String text = """
                package vn.example
                dialect "java"
                import vn.dondoc.fact.UnitStanding
                global vn.dondoc.engine.Findings findings
                rule "OWN-01 ví dụ"
                when
                """ + drl + "end\n";
        return RuleBase.only(List.of(
                SourceFile.given("own.drl", text.getBytes(StandardCharsets.UTF_8)),
                SourceFile.given("catalogue.yaml", CATALOGUE.getBytes(StandardCharsets.UTF_8))));
    }
}
