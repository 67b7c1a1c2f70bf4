package vn.dondoc.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.fact.ProgramFacts.KpiRow;

/** Values of KPIs as exact fractions, and which of them is judged (model.md, 6). */
final class KpiValueTest {

    private static final String PERCENT = "target: \">= 99\", scope: unit";
    private static final String POOLED = "target: \">= 99\", scope: program, pooled: true";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "value: 99                                     | 99      | true",
                "value: 98.99                                  | 9899/100| false",
                "numerator: 99, denominator: 100               | 99      | true",
                // Exact: a third is no 33.33, and 989999/10000 is below 99.
                "numerator: 1, denominator: 3                  | 100/3   | false",
                "numerator: 989999, denominator: 1000000       | 989999/10000 | false",
                "numerator: 990000, denominator: 1000000       | 99      | true",
                "numerator: 9.9, denominator: 10               | 99      | true",
                // Figures before what is stated.
                "numerator: 98, denominator: 100, value: 99    | 98      | false",
                // Half of the figures are none.
                "numerator: 98, value: 99                      | 99      | true",
                "denominator: 100, value: 99                   | 99      | true",
                "numerator: 98                                 |         |",
                // Nothing arose.
                "numerator: 0, denominator: 0                  |         |",
                "numerator: 0, denominator: 0, value: 100      |         |",
                "numerator: 0, denominator: 1                  | 0       | false",
                // Impossible.
                "numerator: 1, denominator: 0                  |         |",
                "numerator: 101, denominator: 100              |         |",
                "numerator: 100, denominator: 100              | 100     | true",
                "value: 100.01                                 |         |",
                "value: 100                                    | 100     | true",
                "value: -0.01                                  |         |",
                "value: 0                                      | 0       | false",
                "numerator: -1, denominator: -1                |         |",
                "numerator: 99, denominator: 100, value: 101   |         |",
            })
    void isExact(String figures, @Nullable String value, @Nullable Boolean met) {
        KpiRow row = row(PERCENT, "2023-06-30", report("p1", "2023-03", figures));

        assertThat(row.value()).isEqualTo(value == null ? null : BigFraction.parse(value.replace("/", " / ")));
        assertThat(row.met()).isEqualTo(met);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "rank,  1,    1",
        "rank,  1.0,  1",
        "rank,  0,    ",
        "rank,  1.5,  ",
        "count, 0,    0",
        "count, 1000, 1000",
        "count, -1,   ",
    })
    void isPossibleAsItsMeasureSays(String measure, String stated, @Nullable String value) {
        KpiRow row = row(
                "measure: " + measure + ", target: \"<= 3\", scope: unit",
                "2023-06-30",
                report("p1", "2023-03", "value: " + stated));

        assertThat(row.value()).isEqualTo(value == null ? null : BigFraction.parse(value));
    }

    /** Reports as {@code MONTH VALUE}; {@code -}: a report without the KPI; {@code !}: an impossible value. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "01 90, 02 91              | 2023-02",
                "02 91, 01 90              | 2023-02",
                "01 90, 02 -               | 2023-01",
                "01 90, 02 !               | 2023-01",
                "01 !, 02 -                |",
                "                          |",
            })
    void isJudgedInTheLatestPeriodThatHasOne(@Nullable String reports, @Nullable String period) {
        String documents = reports == null
                ? ""
                : String.join(
                        "",
                        Stream.of(reports.split(", ", -1))
                                .map(r -> r.split(" ", -1))
                                .map(r -> report("p1", "2023-" + r[0], figures(r[1])))
                                .toList());

        assertThat(row(PERCENT, "2023-06-30", documents).period()).isEqualTo(period);
    }

    @Test
    void comesFromTheHighestVisibleRevision() {
        String first = report("p1", "2023-03", "value: 90");
        String second = report("p1", "2023-03", "value: 91").replace("kpis:", "revision: 2, kpis:");

        assertThat(row(PERCENT, "2023-06-30", first + second).value()).isEqualTo(BigFraction.of(91));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "scope: unit                                | p1 p2 p3",
                "scope: unit, owedBy: {units: [p3, p1]}     | p1 p3",
                "scope: program, measuredBy: p2             | p2",
            })
    void isOwedByWhomItsScopeSays(String kpi, String units) {
        assertThat(derived("target: \">= 99\", " + kpi, "2023-06-30", "")
                        .program()
                        .kpiRows())
                .extracting(KpiRow::unit)
                .containsExactly(units.split(" ", -1));
    }

    @Test
    void rowsStandByIdWhateverTheOrderOfUnits() {
        Derived derived = Derived.on(
                "2023-06-30",
                Derived.UNITS.replace("id: p2, name", "id: p0, name"),
                Derived.PROGRAM,
                Derived.MONTHLY,
                Derived.task("continuous"),
                "kpis: [{id: k, name: Chỉ tiêu, " + PERCENT + ", in: m}]\n");

        assertThat(derived.program().kpiRows()).extracting(KpiRow::unit).containsExactly("p0", "p1", "p3");
    }

    @ParameterizedTest(name = "{0}, {1}: worse {2} times")
    @CsvSource(
            delimiter = '|',
            value = {
                ">= 99 | 90, 89, 88 | 2",
                ">= 99 | 90, 89, 89 | 0",
                ">= 99 | 90, 90, 89 | 1",
                ">= 99 | 88, 90, 89 | 1",
                ">= 99 | 88, 89     | 0",
                "<= 99 | 88, 89, 90 | 2",
                "<= 99 | 90, 89     | 0",
                "= 99  | 88, 89, 90 | 0",
                ">= 99 | 90         | 0",
            })
    void growsWorseStepByStep(String target, String values, int times) {
        String[] each = values.split(", ", -1);
        StringBuilder documents = new StringBuilder();
        for (int i = 0; i < each.length; i++) {
            documents.append(report("p1", "2023-0" + (i + 1), "value: " + each[i]));
        }
        Derived derived = derived("target: \"" + target + "\", scope: unit", "2023-06-30", documents.toString());

        assertThat(derived.of("p1", KpiStanding.class))
                .singleElement()
                .extracting(KpiStanding::worsening)
                .isEqualTo(times);
    }

    @ParameterizedTest(name = "{0}: computed {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "numerator: 2, denominator: 3, value: 66.7   | 66.7",
                "numerator: 2, denominator: 3, value: 60     | 67",
                "numerator: 1, denominator: 8, value: 1.00   | 12.50",
                "numerator: 2, denominator: 3                |",
                "value: 66.7                                 |",
            })
    void isRoundedAsTheStatedOneIsWritten(String figures, @Nullable String rounded) {
        Derived derived = derived(PERCENT, "2023-06-30", report("p1", "2023-03", figures));

        assertThat(derived.of("p1", KpiFigure.class))
                .singleElement()
                .extracting(KpiFigure::rounded)
                .isEqualTo(rounded == null ? null : new BigDecimal(rounded));
    }

    @Test
    void isPooledOverSums() {
        KpiRow row = row(
                POOLED,
                "2023-03-17",
                report("p1", "2023-03", "numerator: 1, denominator: 3")
                        + report("p2", "2023-03", "numerator: 990, denominator: 1000")
                        + report("p3", "2023-03", "numerator: 0, denominator: 0"));

        assertThat(row.unit()).isNull();
        assertThat(row.value()).isEqualTo(BigFraction.of(99_100, 1003));
    }

    @ParameterizedTest(name = "on {0}, sent by {1}: {2}, missing {3}")
    @CsvSource({
        // The deadline is 18/03: once it has passed, or all have sent.
        "2023-03-17, 'p1 p2 p3', 2023-03, ''",
        "2023-03-18, 'p1 p2',    ,        ''",
        "2023-03-19, 'p1 p2',    2023-03, p3",
        "2023-03-19, p1,         2023-03, 'p2 p3'",
        "2023-03-19, '',         ,        ''",
    })
    void pooledPeriodIsJudgedWhenItIsOver(String asOf, String senders, @Nullable String period, String missing) {
        StringBuilder documents = new StringBuilder();
        for (String unit : senders.isEmpty() ? new String[0] : senders.split(" ", -1)) {
            documents.append(report(unit, "2023-03", "numerator: 99, denominator: 100"));
        }
        Derived derived = derived(POOLED, asOf, documents.toString());

        assertThat(derived.program().kpiRows())
                .singleElement()
                .satisfies(row -> assertThat(row.period()).isEqualTo(period));
        assertThat(standings(derived))
                .allSatisfy(s -> assertThat(String.join(" ", s.missingUnits())).isEqualTo(missing));
    }

    private static List<KpiStanding> standings(Derived derived) {
        return derived.program().programWide().stream()
                .filter(KpiStanding.class::isInstance)
                .map(KpiStanding.class::cast)
                .toList();
    }

    private static KpiRow row(String kpi, String asOf, String documents) {
        return derived(kpi, asOf, documents).program().kpiRows().stream()
                .filter(r -> r.unit() == null || r.unit().equals("p1"))
                .findAny()
                .orElseThrow();
    }

    private static Derived derived(String kpi, String asOf, String documents) {
        return Derived.on(
                asOf,
                Derived.UNITS,
                Derived.PROGRAM,
                Derived.MONTHLY,
                Derived.task("continuous"),
                "kpis: [{id: k, name: Chỉ tiêu, " + kpi + ", in: m}]\n",
                documents);
    }

    private static String figures(String written) {
        return switch (written) {
            case "-" -> "";
            case "!" -> "value: 101";
            default -> "value: " + written;
        };
    }

    private static String report(String unit, String period, String figures) {
        return "---\n{kind: UnitReport, program: cchc, unit: " + unit + ", report: m, period: " + period
                + ", submitted: " + period + "-16, kpis: ["
                + (figures.isEmpty() ? "" : "{kpi: k, " + figures + "}") + "]}\n";
    }
}
