package vn.dondoc.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
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
import vn.dondoc.fact.Kind;
import vn.dondoc.finding.Dossier.KpiLine;
import vn.dondoc.load.Loader;
import vn.dondoc.model.Kpi.Measure;
import vn.dondoc.model.Period;
import vn.dondoc.model.Program.Language;
import vn.dondoc.model.Subject;
import vn.dondoc.model.Target;
import vn.dondoc.model.Target.Operator;
import vn.dondoc.model.Workspace;
import vn.dondoc.source.Place;
import vn.dondoc.source.SourceFile;

/** How values in sentences are shown, by their type and by the shape that the sentence asks for. */
final class SpeechTest {

    private static final Catalogue CATALOGUE = RuleBase.builtInCatalogue();
    private static final Place PLACE = new Place("a.yaml", 1, 1);

    private static final String DOCUMENTS = """
            kind: Units
            units:
              - {id: noi-vu, name: Phòng Nội vụ, type: department}
              - {id: p1, name: UBND Phường 1, type: ward, active: {to: 2023-06-10}, successor: p2}
              - {id: p2, name: UBND Phường 2, type: ward}
            ---
            kind: Program
            id: p
            title: Kế hoạch
            period: {from: 2023-01-01, to: 2023-12-31}
            areas: [{id: "1", name: Thể chế}, {id: "2", name: "2"}]
            coordinator: noi-vu
            officials: {chair: {name: Phạm Thị Dung, title: Chủ tịch}}
            reports: [{id: m, owedBy: {types: [ward]}, frequency: monthly, due: {day: 18}}]
            tasks: [{id: "1.1", area: "1", title: Rà soát, lead: [p1], timing: 2023-06-30}]
            kpis:
              - {id: k, name: Đúng hạn, target: ">= 95", scope: unit, in: m}
              - {id: rank, name: Xếp hạng, measure: rank, target: "<= 3", scope: unit, in: m}
            ---
            {kind: UnitPlan, program: p, unit: p1, submitted: 2023-01-20,
             tasks: [{id: own, area: "1", title: Việc riêng, timing: 2023-06-30}]}
            ---
            {kind: UnitPlan, program: p, unit: p1, submitted: 2023-06-30, revision: 2,
             tasks: [{id: own, area: "1", title: Việc riêng mới, timing: 2023-06-30}]}
            ---
            {kind: UnitReport, program: p, unit: p1, report: m, period: 2023-05, submitted: 2023-05-17,
             difficulties: [{id: d, raised: 2023-05-10, content: Thiếu máy}]}
            ---
            {kind: UnitReport, program: p, unit: p1, report: m, period: 2023-06, submitted: 2023-06-17,
             difficulties: [{id: d, raised: 2023-05-10, content: Thiếu người}]}
            ---
            {kind: Decisions, program: p, decisions: [{type: transfer, unit: p1, task: own, to: p2, decided: 2023-06-01}]}
            """;

    private static final Workspace WORKSPACE = Loader.load(
                    List.of(SourceFile.given("input.yaml", DOCUMENTS.getBytes(StandardCharsets.UTF_8))),
                    CATALOGUE.vocabulary())
            .workspace();

    private static Directory directory(String asOf) {
        return Directory.of(WORKSPACE, CATALOGUE, LocalDate.parse(asOf));
    }

    private static String said(String sentence, @Nullable Object value, String kpi) {
        Subject subject = Subject.ofUnit("p", "p1").withKpi(kpi);
        Map<String, Object> values = new HashMap<>();
        if (value != null) {
            values.put("x", value);
        }
        values.put("bound", new BigDecimal("80"));
        values.put("limit", BigFraction.of(80));
        values.put("word", "80");
        Words words = Words.of(Language.EN, Map.of("list.of", "from {x} to {y}", "empty", "[{missing}]"));
        return Template.parse(sentence).fill(new Speech(words, directory("2023-06-30"), subject, values));
    }

    static Stream<Arguments> values() {
        BigFraction almost = BigFraction.of(94_999_999, 1_000_000);
        Target atLeast = new Target(Operator.AT_LEAST, new BigDecimal("95"), PLACE);
        return Stream.of(
                Arguments.of("{x}", null, "…"),
                Arguments.of("{x}", "", "…"),
                Arguments.of("{x}", " a\tb ", "a b"),
                Arguments.of("{x}", LocalDate.parse("2023-06-30"), "2023-06-30"),
                Arguments.of("{x}", Period.parse("2023-Q2").orElseThrow(), "Q2 2023"),
                Arguments.of("{x}", new Bilingual("tiếng Việt", "English"), "English"),
                Arguments.of("{x}", Kind.CONTINUOUS, "continuous"),
                Arguments.of("{x}", 1234, "1,234"),
                Arguments.of("{x}", new BigDecimal("1234.50"), "1,234.50"),
                Arguments.of("{x}", BigFraction.of(1, 3), "0.33"),
                Arguments.of("{x}", List.of(1, 2, 3), "1, 2 and 3"),
                Arguments.of("{x}", new Phrase("list.of", Map.of("x", "a", "y", 2)), "from a to 2"),
                Arguments.of("{x}", new Phrase("list.of", Map.of("y", 2)), "from … to 2"),
                Arguments.of("{x}", new Phrase("no.such", Map.of()), "…"),
                Arguments.of("{x}", new Phrase("empty", Map.of()), "…"),
                Arguments.of(
                        "{x}",
                        List.of(
                                new Phrase("list.of", Map.of("x", "a", "y", "b")),
                                new Phrase("no.such", Map.of()),
                                new Phrase("list.of", Map.of("x", "c", "y", "d"))),
                        "from a to b; from c to d"),
                Arguments.of("{x:day|days}", 1, "1 day"),
                Arguments.of("{x:day|days}", 2, "2 days"),
                Arguments.of("{x:unit}", "p1", "UBND Phường 1"),
                Arguments.of("{x:unit}", "lạ", "lạ"),
                Arguments.of(
                        "{x:unit}", List.of("p1", "p2", "noi-vu"), "UBND Phường 1, UBND Phường 2 and Phòng Nội vụ"),
                Arguments.of("{x:area}", "1", "1 “Thể chế”"),
                Arguments.of("{x:area}", "2", "2"),
                Arguments.of("{x:area}", "3", "3"),
                Arguments.of("{x:task}", "1.1", "1.1 “Rà soát”"),
                Arguments.of("{x:task}", "own", "own “Việc riêng mới”"),
                Arguments.of("{x:task}", "9", "9"),
                Arguments.of("{x:rule}", "TASK-01", "TASK-01 “A task is done by its due date”"),
                Arguments.of("{x:rule}", "MY-01", "MY-01"),
                Arguments.of("{x:period}", "2023-06", "June 2023"),
                Arguments.of("{x:period}", "soon", "soon"),
                Arguments.of("{x:plain}", 2023, "2023"),
                Arguments.of("{x:figure}", almost, "94.999999%"),
                Arguments.of("{x:figure}", BigFraction.of(949_999_999, 10_000_000), "94.999999%"),
                Arguments.of("{x:figure}", BigFraction.of(281, 3), "93.67%"),
                Arguments.of("{x:figure}", new BigDecimal("94.990"), "94.990%"),
                Arguments.of("{x:figure}", 12, "12%"),
                Arguments.of("{x:figure}", 12L, "12%"),
                Arguments.of("{x:figure}", atLeast, "at least 95%"),
                Arguments.of("{x:figure}", "none", "none%"),
                Arguments.of("{x:difference}", almost, "94.999999 percentage points"),
                Arguments.of("{x:difference}", new BigDecimal("0.5"), "0.5 percentage points"),
                // On its side of the bound that is named, whatever kind of number that is.
                Arguments.of("{x:percent/bound}", BigFraction.of(239_999, 3000), "79.9997%"),
                Arguments.of("{x:percent/limit}", BigFraction.of(239_999, 3000), "79.9997%"),
                Arguments.of("{x:percent/word}", BigFraction.of(239_999, 3000), "80%"),
                Arguments.of("{x:percent}", BigFraction.of(239_999, 3000), "80%"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void isShownByTypeAndShape(String sentence, @Nullable Object value, String shown) {
        assertThat(said(sentence, value, "k")).isEqualTo(shown);
    }

    @Test
    void figuresAreInTheUnitOfTheSubjectsKpi() {
        Target atMost = new Target(Operator.AT_MOST, new BigDecimal("3"), PLACE);

        assertThat(said("{x:figure}", BigFraction.of(5), "rank")).isEqualTo("rank 5");
        assertThat(said("{x:figure}", atMost, "rank")).isEqualTo("rank 3 or better");
        assertThat(said("{x:difference}", BigFraction.of(2), "rank")).isEqualTo("2 in rank");
        assertThat(said("{x:figure}", BigFraction.of(5), "lạ")).isEqualTo("5");
        assertThat(said("{x:figure}", atMost, "lạ")).isEqualTo("at most 3");
    }

    @ParameterizedTest
    @CsvSource({"2023-01-19, own", "2023-01-20, own “Việc riêng”", "2023-06-30, own “Việc riêng mới”"})
    void ownTasksAreCalledAsTheyWereKnownOnTheDay(String asOf, String name) {
        assertThat(directory(asOf).taskName("p", "p1", "own")).isEqualTo(name);
        assertThat(directory(asOf).taskName("p", "p2", "own"))
                .as("given by transfer")
                .isEqualTo(name);
        assertThat(directory(asOf).taskName("p", "noi-vu", "own")).isEqualTo("own");
        assertThat(directory(asOf).title("q", "p1", "own")).isNull();
        assertThat(directory(asOf).title("p", null, "own")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2023-05-16, -", "2023-05-17, Thiếu máy", "2023-06-16, Thiếu máy", "2023-06-17, Thiếu người"})
    void difficultiesAreToldAsLastKnownOnTheDay(String asOf, @Nullable String content) {
        assertThat(directory(asOf).difficulty("p", "p1", "d")).isEqualTo(content);
        assertThat(directory(asOf).difficulty("p", "p2", "d")).isNull();
        assertThat(directory(asOf).difficulty(null, "p1", "d")).isNull();
        assertThat(directory(asOf).difficulty("p", null, "d")).isNull();
        assertThat(directory(asOf).difficulty("p", "p1", null)).isNull();
    }

    @Test
    void officialsAreKnownByTheirRole() {
        assertThat(directory("2023-06-30").official("p", "chair"))
                .extracting(person -> person.name() + ", " + person.title())
                .isEqualTo("Phạm Thị Dung, Chủ tịch");
        assertThat(directory("2023-06-30").official("p", "deputy")).isNull();
        assertThat(directory("2023-06-30").official("q", "chair")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PERCENT; >= 95; 94999999; 1000000; 94.999999%; at least 95%; 0.5 percentage points; 95%",
                "PERCENT; > 95;  200;      3;       66.67%;     above 95%;    0.5 percentage points; 95%",
                "RANK;    <= 3;  5;        1;       rank 5;     rank 3 or better; 0.5 in rank;        95",
                "COUNT;   = 3;   5;        1;       5;          exactly 3;    0.5;                   95",
            })
    void reportsWriteFiguresTheSame(
            Measure measure,
            String target,
            int numerator,
            int denominator,
            String value,
            String bound,
            String difference,
            String tick) {
        KpiFigures figures = new KpiFigures(Words.of(Language.EN, Map.of()));
        BigDecimal number = new BigDecimal(target.substring(target.indexOf(' ') + 1));
        KpiLine line = new KpiLine("k", "K", null, measure, target, number, 1, List.of());
        BigFraction fraction = BigFraction.of(numerator, denominator);

        assertThat(figures.value(line, fraction)).isEqualTo(value);
        assertThat(value).contains(figures.decimal(line, fraction).toPlainString());
        assertThat(figures.bound(line)).isEqualTo(bound);
        assertThat(figures.difference(measure, new BigDecimal("0.5"))).isEqualTo(difference);
        assertThat(figures.tick(measure, new BigDecimal("95"))).isEqualTo(tick);
    }
}
