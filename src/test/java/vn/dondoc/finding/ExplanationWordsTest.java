package vn.dondoc.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Breach.EvidenceNote;
import vn.dondoc.finding.Explanation.About;
import vn.dondoc.finding.Explanation.Asks;
import vn.dondoc.finding.Explanation.Case;
import vn.dondoc.finding.Explanation.Condition;
import vn.dondoc.finding.Explanation.Outcome;
import vn.dondoc.finding.Explanation.Value;
import vn.dondoc.load.Loader;
import vn.dondoc.model.Program.Language;
import vn.dondoc.model.Subject;
import vn.dondoc.model.Target;
import vn.dondoc.source.Place;

/** How conditions of rules are put into words. */
final class ExplanationWordsTest {

    private static final Place PLACE = new Place("rules/task.drl", 23, 1);
    private static final LocalDate FRIDAY = LocalDate.parse("2023-06-30");

    private final ExplanationWords english = words(Language.EN);
    private final ExplanationWords vietnamese = words(Language.VI);

    private static ExplanationWords words(Language language) {
        Directory nothingKnown = Directory.of(
                Loader.load(List.of(), RuleBase.builtInCatalogue().vocabulary()).workspace(),
                RuleBase.builtInCatalogue(),
                FRIDAY);
        return new ExplanationWords(language, nothingKnown);
    }

    private static Explanation.Test test(String text, Value... values) {
        return new Explanation.Test(text, Outcome.TRUE, List.of(values));
    }

    private static Condition condition(Asks asks, String kind, Outcome outcome, String... tests) {
        return new Condition(
                asks,
                kind,
                outcome,
                Arrays.stream(tests).map(text -> test(text)).toList(),
                null,
                3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "due < $today                     ; due date < day judged",
                "due <= $today                    ; due date ≤ day judged",
                "due > $today                     ; due date > day judged",
                "due >= $today                    ; due date ≥ day judged",
                "due == $today                    ; due date = day judged",
                "due != null                      ; due date ≠ nothing",
                "!own && saysDone || reopened     ; !own task and says done or reopened",
                "status == Status.OPEN            ; state = open",
                "status == Status.FLYING          ; state = Status.FLYING",
                "name == \"due < today\"          ; name = \"due < today\"",
                "task in (a, b)                   ; task in (a, b)",
                "task not in (a, b)               ; task not in (a, b)",
                "own == true                      ; own task = true",
                "own == false                     ; own task = false",
                "latest!.reason == null           ; latest mention's reason = nothing",
                "$margin > 3                      ; least distance > 3",
                "strange > 3                      ; strange > 3",
                "margin.compareTo($margin) < 0    ; distance to the bound < least distance",
                "target.metBy(value) == true      ; target met by value",
                "target.metBy(value) == false     ; target not met by value",
                "leftOut.empty                    ; nobody is left out",
            })
    void testsAreReadAsPeopleWouldWriteThem(String text, String said) {
        assertThat(english.test(test(text))).isEqualTo(said);
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(null, "nothing"),
                Arguments.of(FRIDAY, "2023-06-30, Friday"),
                Arguments.of(true, "true"),
                Arguments.of(false, "false"),
                Arguments.of(BigFraction.of(1, 4), "0.25"),
                Arguments.of(BigFraction.of(1, 3), "≈ 0.3333"),
                Arguments.of(BigFraction.of(2, 3), "≈ 0.6667"),
                Arguments.of(BigFraction.of(1, 16), "0.0625"),
                Arguments.of(BigFraction.of(1, 32), "≈ 0.0313"),
                Arguments.of(BigFraction.of(1200, 1), "1,200"),
                Arguments.of(new BigDecimal("98.50"), "98.50"),
                Arguments.of(12, "12"),
                Arguments.of(1234L, "1,234"),
                Arguments.of(Target.Operator.AT_LEAST, "≥"),
                Arguments.of(Severity.ERROR, "ERROR"),
                Arguments.of(List.of("a", FRIDAY, "b"), "a, 2023-06-30, Friday and b"),
                Arguments.of(PLACE, "…"),
                Arguments.of(new Target(Target.Operator.GREATER, new BigDecimal("95"), PLACE), "> 95"),
                Arguments.of("Phường\u001b 1", "Phường⟨U+001B⟩ 1"),
                Arguments.of("a".repeat(60), "a".repeat(60)),
                Arguments.of("a".repeat(61), "a".repeat(59) + "…"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void namesAreFollowedByTheirValues(@Nullable Object value, String said) {
        assertThat(english.test(test("due == done", new Value("due", value))))
                .isEqualTo("due date (" + said + ") = day done");
    }

    @Test
    void whatIsCalledHasNoValueOfItsOwn() {
        assertThat(english.test(test("asOf.plus(3) > due", new Value("asOf.plus", "x"), new Value("due", FRIDAY))))
                .isEqualTo("day judged plus(3) > due date (2023-06-30, Friday)");
        assertThat(english.test(test("  due", new Value("$today", FRIDAY)))).isEqualTo("due date");
    }

    @Test
    void bothLanguages() {
        assertThat(vietnamese.test(test("due < $today && own", new Value("due", FRIDAY), new Value("own", false))))
                .isEqualTo("thời hạn (30/06/2023, thứ Sáu) < ngày xét và việc riêng của đơn vị (không)");
    }

    @Test
    void aConditionSaysWhatItAsksFor() {
        assertThat(english.asks(condition(Asks.ONE, "Assignment", Outcome.TRUE)))
                .isEqualTo("There is: assignment");
        assertThat(english.asks(condition(Asks.SOME, "Assignment", Outcome.TRUE)))
                .isEqualTo("There is at least one: assignment");
        assertThat(english.asks(condition(Asks.NONE, "Strange", Outcome.TRUE))).isEqualTo("There is none: Strange");
        assertThat(english.asks(condition(Asks.TOTAL, "Assignment", Outcome.TRUE)))
                .isEqualTo("Over all: assignment (3 pass)");
        assertThat(english.asks(condition(Asks.ONE, "Limit", Outcome.TRUE, "name == \"TASK-04.points\"")))
                .isEqualTo("Parameter TASK-04.points");
        assertThat(english.asks(condition(Asks.ONE, "Limit", Outcome.TRUE, "value > 3", "name == \"x\"")))
                .isEqualTo("There is: parameter");
        assertThat(english.asks(condition(Asks.ONE, "Assignment", Outcome.TRUE, "name == \"x\"")))
                .isEqualTo("There is: assignment");
    }

    @ParameterizedTest
    @CsvSource({"Limit, TRUE, 1", "Limit, FALSE, 2", "Limit, UNKNOWN, 2", "Assignment, TRUE, 2"})
    void theNameOfAParameterThatIsThereIsNoTestOfItsOwn(String kind, Outcome outcome, int tests) {
        assertThat(english.tests(condition(Asks.ONE, kind, outcome, "name == \"x\"", "value > 3")))
                .hasSize(tests)
                .last()
                .extracting(Explanation.Test::text)
                .isEqualTo("value > 3");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "TASK_DUE:2023-06-30                       | 2023-06-30 | assigned 2023-06-30, Friday",
                "TASK_DUE:2023-06-30 EXTENSION:2023-07-31  | 2023-07-31 | assigned 2023-06-30 → extended to 2023-07-31, Monday",
                "TASK_DUE:2023-07-01                       | 2023-07-03 | assigned 2023-07-01 → moved to the working day 2023-07-03, Monday",
                "TASK_DUE:2023-07-31                       | 2023-06-30 | assigned 2023-07-31 → held 2023-06-30, Friday",
                "TASK:2023-06-30                           | 2023-06-30 | -",
                "TASK_DUE:2023-06-30                       | -          | -",
                "TASK_DUE:soon                             | 2023-06-30 | -",
            })
    void aDeadlineIsFollowedFromWhereItWasAssigned(String notes, @Nullable LocalDate due, @Nullable String said) {
        List<EvidenceNote> evidence = Arrays.stream(notes.split(" ", -1))
                .map(note -> note.split(":", -1))
                .map(note ->
                        new EvidenceNote(note[0], note[1].equals("soon") ? note[1] : LocalDate.parse(note[1]), PLACE))
                .toList();

        assertThat(english.due(new About(Subject.ofProgram("p"), PLACE, due, evidence)))
                .isEqualTo(said == null ? null : "how the deadline came about: " + said);
    }

    @Test
    void evidenceIsNamedWithItsPlace() {
        About about = new About(
                Subject.ofUnit("p", "phuong-1").withTask("1.1"),
                PLACE,
                FRIDAY,
                List.of(
                        new EvidenceNote("TASK_DUE", FRIDAY, new Place("a.yaml", 1, 2)),
                        new EvidenceNote("TASK", null, new Place("b.yaml", 3, 4))));

        assertThat(english.evidence(about))
                .extracting(evidence -> evidence.fact().en() + " at " + evidence.place())
                .containsExactly("Due date assigned: 2023-06-30 at a.yaml:1:2", "Task … in the program at b.yaml:3:4");
    }

    @Test
    void aRuleHoldsWhereAllConditionsOfOneOfItsCasesDo() {
        Condition met = condition(Asks.ONE, "Assignment", Outcome.TRUE);
        Condition open = condition(Asks.ONE, "Assignment", Outcome.UNKNOWN);
        Case holds = new Case("x", PLACE, List.of(met, met));
        Case fails = new Case("y", PLACE, List.of(met, open));

        assertThat(holds.holds()).isTrue();
        assertThat(fails.holds()).isFalse();
        assertThat(new Explanation(Made.rule("TASK-01"), List.of(fails, holds)).holds())
                .isTrue();
        assertThat(new Explanation(Made.rule("TASK-01"), List.of(fails)).holds())
                .isFalse();
        assertThat(english.say("explain.passed", Map.of("n", 2))).isEqualTo("2 pass");
    }
}
