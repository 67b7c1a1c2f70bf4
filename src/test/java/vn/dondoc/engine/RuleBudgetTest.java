package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
        // Takes some seconds and no memory, so that the thread that is left behind ends too.
        RuleBase rules = rules("""
                    $u : UnitStanding(successor matches "(x+x+)+y")
                then
                    findings.about($u);
                """);
        List<UnitStanding> facts = List.of(new UnitStanding(
                Subject.ofUnit("c", "p1"),
                true,
                true,
                true,
                false,
                true,
                true,
                "x".repeat(27),
                false,
                new Place("a.yaml", 1, 1),
                List.of()));
        RuleSession session = new RuleSession(
                rules, new ProgramRules(rules.catalogue(), Map.of()), new RuleBudget(Duration.ofMillis(50)));

        RuleFailure failure = catchThrowableOfType(RuleFailure.class, () -> session.breaches(facts, Fact.class));

        assertThat(failure.fault().place()).hasToString("own.drl:1:1");
        assertThat(failure.fault().message().en()).contains("longer than 0 s");
    }

    @Test
    void usingUpTheMemoryIsAFailureOfTheRules() throws RuleErrors {
        RuleBase rules = rules("""
                    UnitStanding()
                then
                """);

        assertThatThrownBy(() -> RuleBudget.USUAL.within(
                        () -> {
                            throw new OutOfMemoryError("Java heap space");
                        },
                        rules.given()))
                .isInstanceOf(RuleFailure.class)
                .hasMessageContaining("used up the memory");
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
