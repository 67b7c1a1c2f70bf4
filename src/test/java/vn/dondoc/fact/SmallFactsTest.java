package vn.dondoc.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Difficulties, on-time rates, holidays, and what facts are called by rules. */
final class SmallFactsTest {

    private static final String ASKED = "difficulties: {forwardWithin: 5, answerWithin: 10}\n";

    private static Derived derived(String asOf, String program, String documents) {
        return Derived.on(
                asOf,
                Derived.UNITS,
                Derived.PROGRAM,
                program,
                Derived.MONTHLY,
                Derived.task("{recurring: half-yearly}"),
                documents);
    }

    private static String difficulty(String period, String submitted, int revision, String more) {
        return "---\n{kind: UnitReport, program: cchc, unit: p1, report: m, period: " + period + ", submitted: "
                + submitted + ", revision: " + revision
                + ", difficulties: [{id: d, raised: 2023-05-01, content: Thiếu máy" + more + "}]}\n";
    }

    /** Told on 17/05, a Wednesday: to be forwarded within five working days, answered within ten of that. */
    @ParameterizedTest(name = "{0} {1}: forwarded {2} by {3}, answer by {4}, overdue {5}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                              | -          | -          | 2023-05-24 | -          | 37",
                "forward 2023-05-18             | -          | 2023-05-18 | 2023-05-24 | 2023-06-01 | 29",
                "forward 2023-06-29             | -          | 2023-06-29 | 2023-05-24 | 2023-07-13 | -",
                "forward 2023-07-01             | -          | -          | 2023-05-24 | -          | 37",
                "forward 2023-06-01; forward 2023-05-18 | -  | 2023-05-18 | 2023-05-24 | 2023-06-01 | 29",
            })
    void difficultiesHaveTheirNextDeadline(
            @Nullable String decided,
            @Nullable String resolved,
            @Nullable LocalDate forwarded,
            @Nullable LocalDate forwardBy,
            @Nullable LocalDate answerBy,
            @Nullable Integer overdue) {
        DifficultyRecord fact = record(ASKED, decided, resolved);

        assertThat(fact.forwarded()).isEqualTo(forwarded);
        assertThat(fact.forwardBy()).isEqualTo(forwardBy);
        assertThat(fact.answerBy()).isEqualTo(answerBy);
        assertThat(
                        fact.overdue() == null || fact.overdue().days() == 0
                                ? null
                                : fact.overdue().days())
                .isEqualTo(overdue);
    }

    @ParameterizedTest(name = "{0}, resolved {1}: ended {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, false",
                "-, 2023-06-29, true",
                "-, 2023-06-30, true",
                "-, 2023-07-01, false",
                "answer 2023-06-30, -, true",
                "answer 2023-07-01, -, false",
                "answer 2023-06-30, 2023-07-01, true",
                "forward 2023-06-30, -, false",
            })
    void difficultiesEndByAnAnswerOrWhenTheyAreResolved(
            @Nullable String decided, @Nullable String resolved, boolean ended) {
        assertThat(record(ASKED, decided, resolved).ended()).isEqualTo(ended);
        assertThat(record("", decided, resolved).forwardBy()).isNull();
        assertThat(record("", decided, resolved).answerBy()).isNull();
    }

    private static DifficultyRecord record(String program, @Nullable String decided, @Nullable String resolved) {
        String[] decisions = decided == null ? new String[0] : decided.split("; ", -1);
        for (int i = 0; i < decisions.length; i++) {
            decisions[i] = "type: " + decisions[i].replace(" ", ", unit: p1, difficulty: d, decided: ");
        }
        String report = difficulty("2023-05", "2023-05-17", 1, resolved == null ? "" : ", resolved: " + resolved);
        return derived("2023-06-30", program, report + Derived.decisions(decisions))
                .of("p1", DifficultyRecord.class)
                .findAny()
                .orElseThrow();
    }

    @Test
    void difficultiesAreKnownSinceTheirFirstReport() {
        String told = difficulty("2023-06", "2023-06-17", 1, "") + difficulty("2023-05", "2023-06-19", 1, "");
        String dropped =
                "---\n{kind: UnitReport, program: cchc, unit: p1, report: m, period: 2023-04, submitted: 2023-06-01,"
                        + " difficulties: [{id: x, raised: 2023-05-01, content: Cũ}]}\n"
                        + "---\n{kind: UnitReport, program: cchc, unit: p1, report: m, period: 2023-04, submitted: 2023-06-02,"
                        + " revision: 2}\n"
                        + "---\n{kind: Decisions, program: cchc, decisions: ["
                        + "{type: forward, unit: p1, difficulty: x, decided: 2023-06-05},"
                        + "{type: answer, unit: p1, difficulty: x, decided: 2023-06-06}]}\n";

        assertThat(derived("2023-06-30", ASKED, told + dropped).of("p1", DifficultyRecord.class))
                .as("one that only an earlier revision holds is none")
                .singleElement()
                .extracting(DifficultyRecord::forwardBy)
                .isEqualTo(LocalDate.of(2023, 6, 23));
    }

    @Test
    void ratesAreExact() {
        String done =
                Derived.report("p1", "2023-06", "2023-06-17", "occurrence: 2023-H1, status: done, done: 2023-06-10");
        OnTimeRate rate = derived("2024-01-31", "", done)
                .of("p1", OnTimeRate.class)
                .findAny()
                .orElseThrow();

        assertThat(rate.onTime()).isEqualTo(1);
        assertThat(rate.counted()).isEqualTo(2);
        assertThat(rate.percent()).isEqualTo(BigFraction.of(50));
        assertThat(rate.share()).isEqualTo(BigFraction.of(1, 2));
    }

    @Test
    void holidaysAreCountedYearByYear() {
        String calendar =
                "---\n{kind: Calendar, holidays: [{date: 2023-01-20, name: Tết}, {date: 2024-02-09, name: Tết},"
                        + " {date: 2024-02-12, name: Tết}]}\n";
        Derived derived = Derived.on(
                "2023-06-30",
                Derived.UNITS,
                Derived.PROGRAM.replace("to: 2023-12-31", "to: 2024-12-31"),
                Derived.task("2023-05-31"),
                calendar);

        assertThat(derived.program().programWide())
                .filteredOn(HolidayYear.class::isInstance)
                .extracting(fact -> ((HolidayYear) fact).year() + " " + ((HolidayYear) fact).holidays())
                .containsExactly("2023 1", "2024 2");
    }

    @Test
    void factsAreCalledByTheirTask() {
        String plan = "---\n{kind: UnitPlan, program: cchc, unit: p1, submitted: 2023-01-20, tasks: [{task: t}]}\n";
        String decisions = Derived.decisions(
                "type: extension, unit: p1, task: t, occurrence: 2023-H1, due: 2023-07-31, requested: 2023-06-01,"
                        + " number: A, decided: 2023-06-02",
                "type: explanation-request, unit: p1, id: yc, answerBy: 2023-06-10, decided: 2023-06-01");
        Derived derived = derived("2023-06-30", "unitPlan: {owedBy: all, due: 2023-01-31}\n", plan + decisions);

        assertThat(derived.of("p1", Extended.class)).singleElement().satisfies(extended -> {
            assertThat(extended.task()).isEqualTo("t");
            assertThat(extended.occurrence()).isEqualTo("2023-H1");
        });
        assertThat(derived.of("p1", PlanLine.class)).extracting(PlanLine::task).contains("t");
        assertThat(derived.of("p1", LeadDuty.class)).extracting(LeadDuty::task).containsOnly("t");
        assertThat(derived.of("p1", RequestedExplanation.class))
                .extracting(RequestedExplanation::request)
                .containsExactly("yc");
    }

    @Test
    void factsThatSayTheSameAreTheSame() {
        String report = Derived.report("p1", "2023-06", "2023-06-17", "occurrence: 2023-H1, status: in-progress");
        String other =
                Derived.report("p1", "2023-06", "2023-06-17", "occurrence: 2023-H1, status: in-progress, reason: x");
        Mention one = mention(report);

        assertThat(one).isEqualTo(mention(report)).hasSameHashCodeAs(mention(report));
        assertThat(one).isNotEqualTo(mention(other)).isNotEqualTo("one");
        assertThat(one.evidence().get(0)).isNotEqualTo(mention(other).place());
    }

    private static Mention mention(String report) {
        return Objects.requireNonNull(derived("2023-06-30", "", report)
                .of("p1", Mention.class)
                .findAny()
                .orElse(null));
    }
}
