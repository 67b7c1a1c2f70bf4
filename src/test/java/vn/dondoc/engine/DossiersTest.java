package vn.dondoc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.fact.Derivation;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.finding.Arrival;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.Box;
import vn.dondoc.finding.Dossier.DifficultyLine;
import vn.dondoc.finding.Dossier.KpiLine;
import vn.dondoc.finding.Dossier.KpiPoint;
import vn.dondoc.finding.Dossier.TaskLine;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.ProgramSummary.UnitSummary;
import vn.dondoc.load.Loaded;
import vn.dondoc.load.Loader;
import vn.dondoc.source.SourceFile;
import vn.dondoc.source.SourceFiles;

/** What reports show beside the findings. */
final class DossiersTest {

    private static final String PROGRAM = Run.PROGRAM + """
            officials: {chair: {name: Phạm Thị Dung, title: Chủ tịch, email: dung@example.org}}
            unitPlan: {owedBy: {types: [ward]}, due: 2023-01-31}
            difficulties: {forwardWithin: 5, answerWithin: 10}
            escalation: {ladder: [{level: 1, after: 1, notify: [head, chair]}]}
            reports: [{id: m, owedBy: {types: [ward]}, frequency: monthly, due: {day: 18}}]
            tasks: [{id: "1.1", area: "1", title: Việc, product: Báo cáo, lead: [phuong-1], coop: [noi-vu], timing: 2023-02-28}]
            kpis: [{id: on-time, name: Đúng hạn, target: ">= 99", scope: unit, in: m},
              {id: online, name: Trực tuyến, target: "> 80", scope: program, pooled: true, in: m}]
            ---
            {kind: UnitPlan, program: cchc, unit: phuong-1, submitted: 2023-02-01, number: 05/KH-UBND,
             tasks: [{id: own-1, area: "1", title: Việc riêng, product: Sổ, owner: A, timing: 2023-06-30}]}
            ---
            {kind: UnitReport, program: cchc, unit: phuong-1, report: m, period: 2023-01, submitted: 2023-01-18,
             tasks: [{task: "1.1", status: in-progress, percent: 40, result: Đã họp}],
             kpis: [{kpi: on-time, numerator: 99, denominator: 100}, {kpi: online, numerator: 40, denominator: 50}],
             difficulties: [{id: d1, raised: 2023-01-10, content: Thiếu máy, proposal: Mua máy}]}
            ---
            {kind: UnitReport, program: cchc, unit: phuong-1, report: m, period: 2023-02, submitted: 2023-03-20,
             tasks: [{task: "1.1", status: in-progress, percent: 60, reason: Chờ kinh phí}],
             kpis: [{kpi: on-time, value: 98.5}]}
            ---
            {kind: Decisions, program: cchc, decisions: [
              {type: forward, unit: phuong-1, difficulty: d1, decided: 2023-01-20},
              {type: answer, unit: phuong-1, difficulty: d1, decided: 2023-03-31},
              {type: explanation-request, unit: phuong-1, id: yc-1, answerBy: 2023-03-10, decided: 2023-03-01},
              {type: explanation, unit: phuong-1, request: yc-1, decided: 2023-03-09},
              {type: transfer, unit: phuong-1, task: own-1, to: phuong-2, decided: 2023-03-02}]}
            ---
            {kind: Waivers, waivers: [
              {rule: TASK-01, unit: phuong-1, reason: Bão, approvedBy: Chủ tịch, expires: 2023-03-24}]}
            """;

    @Test
    void tasksSayWhatWasLastReported() {
        Dossier dossier = dossier("2023-03-25");

        assertThat(dossier.tasks())
                .extracting(
                        line -> line.subject().unit(), line -> line.subject().task(), TaskLine::box, TaskLine::product)
                .containsExactly(
                        tuple("phuong-1", "1.1", Box.OPEN_OVERDUE, "Báo cáo"),
                        tuple("phuong-1", "own-1", Box.CLOSED, "Sổ"),
                        tuple("phuong-2", "own-1", Box.OPEN_IN_TIME, "Sổ"));
        TaskLine first = dossier.tasks().get(0);
        assertThat(first.percent()).isEqualTo(new BigDecimal(60));
        assertThat(first.reason()).isEqualTo("Chờ kinh phí");
        assertThat(first.result()).isNull();
        assertThat(first.daysOverdue()).isEqualTo(25);
        assertThat(first.coop()).containsExactly("noi-vu");
        assertThat(dossier("2023-02-15").tasks().get(0).result()).isEqualTo("Đã họp");
    }

    @Test
    void plansAndReportsSayWhetherTheyCame() {
        Dossier dossier = dossier("2023-03-25");

        assertThat(dossier.plans())
                .extracting(Dossier.PlanLine::unit, Dossier.PlanLine::arrival, Dossier.PlanLine::number)
                .containsExactly(
                        tuple("phuong-1", Arrival.LATE, "05/KH-UBND"), tuple("phuong-2", Arrival.MISSING, null));
        assertThat(dossier.reports())
                .filteredOn(line -> line.period().compareTo("2023-04") <= 0)
                .extracting(Dossier.ReportLine::unit, Dossier.ReportLine::period, Dossier.ReportLine::arrival)
                .containsExactly(
                        tuple("phuong-1", "2023-01", Arrival.ON_TIME),
                        tuple("phuong-1", "2023-02", Arrival.LATE),
                        tuple("phuong-1", "2023-03", Arrival.MISSING),
                        tuple("phuong-1", "2023-04", Arrival.PENDING),
                        tuple("phuong-2", "2023-01", Arrival.MISSING),
                        tuple("phuong-2", "2023-02", Arrival.MISSING),
                        tuple("phuong-2", "2023-03", Arrival.MISSING),
                        tuple("phuong-2", "2023-04", Arrival.PENDING));
    }

    @Test
    void kpisHaveTheirValuesByPeriod() {
        KpiLine line = dossier("2023-03-25").kpis().get(0);

        assertThat(line.unit()).isEqualTo("phuong-1");
        assertThat(line.points())
                .extracting(KpiPoint::period, KpiPoint::numerator, KpiPoint::met)
                .containsExactly(tuple("2023-01", new BigDecimal(99), true), tuple("2023-02", null, false));
    }

    @Test
    void pooledKpisHaveTheirSums() {
        KpiLine line = dossier("2023-03-25").kpis().get(2);

        assertThat(line.kpi()).isEqualTo("online");
        assertThat(line.unit()).isNull();
        assertThat(line.points())
                .extracting(KpiPoint::period, KpiPoint::numerator, KpiPoint::denominator)
                .containsExactly(tuple("2023-01", new BigDecimal(40), new BigDecimal(50)));
    }

    @Test
    void difficultiesExplanationsAndWaiversAreThere() {
        Dossier dossier = dossier("2023-03-25");

        DifficultyLine difficulty = dossier.difficulties().get(0);
        assertThat(difficulty.content()).isEqualTo("Thiếu máy");
        assertThat(difficulty.forwarded()).isEqualTo("2023-01-20");
        assertThat(difficulty.answered()).as("not known yet").isNull();
        assertThat(difficulty.nextBy()).isEqualTo("2023-02-03");
        assertThat(dossier("2023-03-31").difficulties().get(0).answered()).isEqualTo("2023-03-31");
        assertThat(dossier("2023-03-31").difficulties().get(0).nextBy()).isNull();
        assertThat(dossier.explanations().get(0).given()).isTrue();
        assertThat(dossier("2023-03-08").explanations().get(0).given()).isFalse();
        assertThat(dossier.waivers().get(0).inForce()).isFalse();
        assertThat(dossier("2023-03-24").waivers().get(0).inForce()).isTrue();
        assertThat(dossier.ladder()).containsExactly(new Dossier.Step(1, 1, List.of("head", "chair")));
        assertThat(dossier.officials().get(0).email()).isEqualTo("dung@example.org");
    }

    @Test
    void narrowedToAUnitItKeepsWhatTheProgramSays() {
        Dossier whole = dossier("2023-03-25");
        Dossier narrowed = whole.narrowedTo("phuong-2");

        assertThat(narrowed.units()).extracting(Dossier.UnitEntry::id).containsExactly("phuong-2");
        assertThat(narrowed.tasks())
                .extracting(
                        line -> line.subject().unit(), line -> line.subject().task())
                .containsExactly(tuple("phuong-2", "own-1"));
        assertThat(narrowed.plans()).extracting(Dossier.PlanLine::unit).containsExactly("phuong-2");
        assertThat(narrowed.reports()).extracting(Dossier.ReportLine::unit).containsOnly("phuong-2");
        assertThat(narrowed.kpis()).extracting(KpiLine::unit).containsExactly("phuong-2");
        assertThat(narrowed.difficulties()).isEmpty();
        assertThat(narrowed.explanations()).isEmpty();
        assertThat(narrowed.waivers()).as("one of another unit").isEmpty();
        assertThat(whole.narrowedTo("phuong-1").waivers()).isEqualTo(whole.waivers());
        assertThat(whole.narrowedTo("phuong-1").difficulties()).isEqualTo(whole.difficulties());
        assertThat(narrowed.areas()).isEqualTo(whole.areas());
        assertThat(narrowed.ladder()).isEqualTo(whole.ladder());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-01-15", "2023-04-20", "2023-06-30", "2023-12-31", "2024-02-29"})
    void agreeWithTheCountsOnTheSample(String asOf) {
        SourceFiles.Search search =
                SourceFiles.search(Path.of("").toAbsolutePath(), List.of("plans/tay-ninh-2023"), List.of());
        Loaded loaded = Loader.load(search.files(), Run.BUILT_IN.catalogue().vocabulary());
        List<ProgramFacts> facts = Derivation.derive(loaded.workspace(), LocalDate.parse(asOf));
        Dossier dossier = Dossiers.of(facts, loaded.workspace()).get(0);
        ProgramSummary summary = Summaries.of(facts.get(0));

        assertThat(dossier.tasks()).hasSize(summary.assignments().total());
        for (UnitSummary unit : summary.perUnit()) {
            assertThat(count(dossier, unit.unit(), Box.OPEN_OVERDUE))
                    .isEqualTo(unit.boxes().openOverdue());
            assertThat(count(dossier, unit.unit(), Box.DONE_LATE))
                    .isEqualTo(unit.boxes().doneLate());
            assertThat(dossier.reports())
                    .filteredOn(line -> line.unit().equals(unit.unit()) && line.arrival() == Arrival.MISSING)
                    .hasSize(unit.reports().missing());
        }
        assertThat(dossier.tasks()).allSatisfy(line -> assertThat(line.area()).isNotEmpty());
        assertThat(dossier.kpis()).hasSameSizeAs(summary.kpis());
        for (int i = 0; i < dossier.kpis().size(); i++) {
            KpiPoint latest = dossier.kpis().get(i).latest();
            assertThat(latest == null ? null : latest.value())
                    .isEqualTo(summary.kpis().get(i).value());
        }
    }

    private static long count(Dossier dossier, String unit, Box box) {
        return dossier.tasks().stream()
                .filter(line -> unit.equals(line.subject().unit()) && line.box() == box)
                .count();
    }

    private static Dossier dossier(String asOf) {
        Loaded loaded = Loader.load(
                List.of(SourceFile.given("input.yaml", PROGRAM.getBytes(StandardCharsets.UTF_8))),
                Run.BUILT_IN.catalogue().vocabulary());
        assertThat(loaded.problems()).isEmpty();
        return Dossiers.of(Derivation.derive(loaded.workspace(), LocalDate.parse(asOf)), loaded.workspace())
                .get(0);
    }
}
