package vn.dondoc.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dondoc.load.Workspaces.changed;
import static vn.dondoc.load.Workspaces.load;
import static vn.dondoc.load.Workspaces.problems;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.model.Decision;
import vn.dondoc.model.Kpi;
import vn.dondoc.model.Program;
import vn.dondoc.model.Regime;
import vn.dondoc.model.Task;
import vn.dondoc.model.UnitReport;
import vn.dondoc.model.Waiver;
import vn.dondoc.model.Workspace;
import vn.dondoc.model.Written;

/** What drops out with a bad part, and that what refers to it is passed over in silence. */
final class DropTest {

    private static Workspace withOneProblem(Map<String, String> files) {
        Loaded loaded = load(files);
        assertThat(problems(loaded)).hasSize(1);
        return loaded.workspace();
    }

    private static Program program(Workspace workspace) {
        return workspace.programs().get(0);
    }

    @Test
    void badOptionalFieldDropsAlone() {
        Workspace workspace = withOneProblem(changed("program.yaml", "language: vi", "language: Việt"));

        assertThat(program(workspace).language()).isEqualTo(Program.Language.VI);
        assertThat(workspace.plans()).hasSize(1);
        assertThat(workspace.reports()).hasSize(1);
    }

    @Test
    void badRequiredFieldDropsItsEntryAndWhatRefersToItIsPassedOver() {
        Workspace workspace = withOneProblem(changed("program.yaml", "title: Báo cáo,", "title: [],"));

        assertThat(program(workspace).tasks()).extracting(Task::id).containsExactly("1.2", "2.1", "2.2");
        assertThat(program(workspace).statedTasks()).isEqualTo(4);
        assertThat(workspace.plans().get(0).tasks()).extracting("task").containsExactly("own-1");
        assertThat(workspace.reports().get(0).tasks())
                .extracting(UnitReport.TaskLine::task)
                .containsExactly("1.2", "own-1");
        assertThat(workspace.reports().get(0).difficulties())
                .singleElement()
                .extracting("id", "task")
                .containsExactly("d1", null);
        assertThat(workspace.decisions()).noneMatch(Decision.Extension.class::isInstance);
        assertThat(workspace.decisions()).anyMatch(Decision.ExplanationRequest.class::isInstance);
    }

    @Test
    void entryWithABadIdStillExistsAsAName() {
        Map<String, String> files = changed("program.yaml", "{id: \"2.1\", area", "{id: 2.1/a, area");
        files.put("acts.yaml", Workspaces.ACTS.replace("task: \"2.1\"", "task: 2.1/a"));

        Workspace workspace = withOneProblem(files);

        assertThat(program(workspace).tasks()).extracting(Task::id).containsExactly("1.1", "1.2", "2.2");
        assertThat(workspace.decisions()).noneMatch(Decision.Cancellation.class::isInstance);
    }

    @Test
    void badRegimeTakesItsKpisAndReportsAlong() {
        Workspace workspace = withOneProblem(
                changed("program.yaml", "frequency: quarterly, due: {day: last}", "frequency: quarterly"));

        assertThat(program(workspace).kpis()).extracting(Kpi::id).containsExactly("par-index");
        assertThat(workspace.reports()).isEmpty();
        assertThat(workspace.plans().get(0).kpis()).isEmpty();
        assertThat(workspace.decisions()).noneMatch(Decision.Forward.class::isInstance);
        assertThat(workspace.waivers()).isEmpty();
    }

    @Test
    void badUnitLeavesListsAndTakesItsDocumentsAlong() {
        Workspace workspace = withOneProblem(changed("units.yaml", "name: UBND Phường 1", "name: ~"));

        assertThat(workspace.units()).doesNotContainKey("phuong-1");
        assertThat(program(workspace).tasks().get(0).lead())
                .isInstanceOfSatisfying(
                        Task.Lead.Listed.class,
                        lead -> assertThat(lead.units())
                                .extracting(Written::value)
                                .containsExactly("van-phong"));
        assertThat(workspace.plans()).isEmpty();
        assertThat(workspace.reports()).isEmpty();
        assertThat(workspace.waivers()).isEmpty();
        assertThat(workspace.decisions()).extracting(Decision::unit).doesNotContain("phuong-1");
    }

    @Test
    void badCoordinatorLeavesTheProgramUnjudgedAndSilent() {
        Workspace workspace = withOneProblem(changed("units.yaml", "name: Phòng Nội vụ", "name: ~"));

        assertThat(workspace.programs()).isEmpty();
        assertThat(workspace.plans()).isEmpty();
        assertThat(workspace.reports()).isEmpty();
        assertThat(workspace.decisions()).isEmpty();
        assertThat(workspace.waivers()).isEmpty();
    }

    @Test
    void programWithoutTitleIsJudged() {
        Workspace workspace = withOneProblem(changed("program.yaml", "title: Kế hoạch\n", ""));

        assertThat(program(workspace).title()).isEqualTo("cchc");
        assertThat(workspace.reports()).hasSize(1);
    }

    @Test
    void unreadableSubmittedStillCountsAsSubmitted() {
        Workspace workspace = withOneProblem(changed("plan.yaml", "submitted: 2023-01-25", "submitted: hôm qua"));

        assertThat(workspace.plans()).singleElement().extracting("submitted").isNull();
    }

    @Test
    void reportOfAnotherFrequencyIsLeftOutAndItsDifficultiesArePassedOver() {
        Workspace workspace = withOneProblem(changed("report.yaml", "period: 2023-Q2", "period: 2023-H1"));

        assertThat(workspace.reports()).isEmpty();
        assertThat(workspace.decisions()).noneMatch(Decision.Forward.class::isInstance);
        assertThat(workspace.waivers()).isEmpty();
    }

    @Test
    void badPartMakesATimingBadAsAWhole() {
        Workspace workspace = withOneProblem(changed("program.yaml", "triggered: 2023-05-02,", "triggered: mai,"));

        assertThat(program(workspace).tasks()).extracting(Task::id).containsExactly("1.1", "1.2", "2.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"40000", "mười", "-1", "1.5"})
    void aNumberThatIsRefusedIsNone(String written) {
        Workspace workspace = withOneProblem(changed("program.yaml", "within: 30", "within: " + written));

        assertThat(program(workspace).tasks()).extracting(Task::id).doesNotContain("2.2");
    }

    @Test
    void cancellationWithoutAReadableUnitDoesNotHoldForAll() {
        Workspace workspace = withOneProblem(changed(
                "acts.yaml", "type: cancellation, task: \"2.1\"", "type: cancellation, unit: [], task: \"2.1\""));

        assertThat(workspace.decisions()).noneMatch(Decision.Cancellation.class::isInstance);
    }

    @Test
    void waiversOfAnOccurrenceThatThereIsExempt() {
        Workspace workspace = load(changed(
                        "acts.yaml", "task: \"1.2\", occurrence: 2023-Q2,", "task: own-1, occurrence: 2023-05,"))
                .workspace();

        assertThat(workspace.waivers())
                .singleElement()
                .extracting("task", "occurrence")
                .containsExactly("own-1", "2023-05");
    }

    @Test
    void ofTwoRequestsOfOneIdTheFirstCounts() {
        String request =
                "{type: explanation-request, unit: phuong-1, task: \"1.1\", answerBy: 2023-07-10, id: yc-7, decided: 2023-07-01}";
        Workspace workspace = withOneProblem(
                changed("acts.yaml", "- " + request, "- " + request + "\n  - " + request.replace("07-10", "08-10")));

        assertThat(workspace.decisions())
                .filteredOn(Decision.ExplanationRequest.class::isInstance)
                .singleElement()
                .extracting("answerBy")
                .hasToString("2023-07-10");
    }

    @Test
    void badPartMakesASelectionBadAsAWhole() {
        Workspace workspace = withOneProblem(changed("program.yaml", "except: [phuong-moi]}", "except: phuong-moi}"));

        assertThat(program(workspace).unitPlan()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\" \"", "[phuong-moi]", "{id: phuong-moi}"})
    void unreadableEntryMakesASelectionBadAsAWhole(String entry) {
        Workspace workspace =
                withOneProblem(changed("program.yaml", "except: [phuong-moi]}", "except: [" + entry + "]}"));

        assertThat(program(workspace).unitPlan()).isNull();
    }

    @Test
    void unknownUnitOfASelectionDropsAlone() {
        Workspace workspace =
                withOneProblem(changed("program.yaml", "units: [van-phong], except", "units: [van-phong, x], except"));

        assertThat(program(workspace).unitPlan())
                .extracting(plan -> plan.owedBy().units())
                .isEqualTo(Set.of("van-phong"));
    }

    @Test
    void stepThatDoesNotRiseDropsAndTheNextIsHeldAgainstTheLastGoodOne() {
        Workspace workspace = withOneProblem(changed(
                "program.yaml",
                "    - {level: 2, after: 6,",
                "    - {level: 1, after: 9, notify: [head]}\n    - {level: 2, after: 6,"));

        assertThat(program(workspace).escalation().ladder())
                .extracting("level", "after")
                .containsExactly(tuple(1, 1), tuple(2, 6));
    }

    @Test
    void waiverWithABadNarrowingFieldDoesNotExemptMore() {
        Workspace workspace = withOneProblem(changed("acts.yaml", "period: 2023-Q2,", "period: quý 2,"));

        assertThat(workspace.waivers()).extracting(Waiver::rule).isEmpty();
    }

    @Test
    void cancellationWithABadUnitDoesNotHoldForAll() {
        Workspace workspace = withOneProblem(changed(
                "acts.yaml", "{type: cancellation, task: \"2.1\"", "{type: cancellation, unit: [], task: \"2.1\""));

        assertThat(workspace.decisions()).noneMatch(Decision.Cancellation.class::isInstance);
    }

    @Test
    void waiverOfWhatDoesNotExistExemptsNothing() {
        for (String[] change : new String[][] {
            {"rule: TASK-01", "rule: TASK-77"},
            {"rule: TASK-01", "rule: DATA-01"},
            {"occurrence: 2023-Q2", "occurrence: 2023-06"},
            {"task: \"1.2\", occurrence: 2023-Q2", "task: \"1.1\", occurrence: 2023-Q2"},
            {"area: \"1\", kpi", "area: \"9\", kpi"},
            {"report: quarterly, period", "report: quarter, period"},
            {"difficulty: d1, reason", "difficulty: d9, reason"},
        }) {
            assertThat(withOneProblem(changed("acts.yaml", change[0], change[1]))
                            .waivers())
                    .as(change[1])
                    .isEmpty();
        }
    }

    @Test
    void decisionOnAnOccurrenceThatThereIsNotDecidesNothing() {
        Workspace extension = withOneProblem(
                changed("acts.yaml", "requested: 2023-06-20, due", "occurrence: 2023-Q2, requested: 2023-06-20, due"));
        assertThat(extension.decisions()).noneMatch(Decision.Extension.class::isInstance);

        Workspace rejection =
                withOneProblem(changed("acts.yaml", "occurrence: 2023-Q1, note", "occurrence: 2023-Q9, note"));
        assertThat(rejection.decisions()).noneMatch(Decision.Rejection.class::isInstance);

        Workspace missing = withOneProblem(changed("acts.yaml", "occurrence: 2023-Q1, note", "note"));
        assertThat(missing.decisions()).noneMatch(Decision.Rejection.class::isInstance);
    }

    @Test
    void lineOnAnOccurrenceThatThereIsNotSaysNothing() {
        Workspace workspace =
                withOneProblem(changed("report.yaml", "occurrence: 2023-Q1, status", "occurrence: 2023-03, status"));

        assertThat(workspace.reports().get(0).tasks())
                .extracting(UnitReport.TaskLine::task)
                .containsExactly("1.1", "own-1");
    }

    @Test
    void figureThatTheReportIsNotToCarryIsLeftOut() {
        for (String[] change : new String[][] {
            {"in: quarterly, owedBy: {types: [ward]}", "in: quarterly, owedBy: {units: [phuong-2]}"},
            {"in: quarterly, pooled: true", "in: unit-monthly, pooled: true"},
        }) {
            Loaded loaded = load(changed("program.yaml", change[0], change[1]));
            assertThat(problems(loaded)).hasSize(1).first().asString().startsWith("DATA-05 kpi-");
            assertThat(loaded.workspace().reports().get(0).kpis()).as(change[1]).hasSize(1);
        }
    }

    @Test
    void recipientThatThereIsNotIsNobody() {
        Workspace workspace = withOneProblem(changed("program.yaml", "to: chair", "to: nobody"));

        assertThat(program(workspace).reports()).extracting(Regime::to).containsExactly(null, null, "van-phong");
    }

    @Test
    void coordinatorMeasuresWhereWhoIsNamedDoesNotOweTheReport() {
        Workspace workspace = withOneProblem(changed(
                "program.yaml", "in: unit-monthly, measuredBy: van-phong", "in: city-monthly, measuredBy: van-phong"));
        assertThat(program(workspace).kpis())
                .filteredOn(kpi -> kpi.id().equals("par-index"))
                .extracting(Kpi::measuredBy)
                .containsExactly("phong-noi-vu");

        Workspace nobody = withOneProblem(changed(
                "program.yaml", "in: unit-monthly, measuredBy: van-phong", "in: quarterly, measuredBy: van-phong"));
        assertThat(program(nobody).kpis())
                .filteredOn(kpi -> kpi.id().equals("par-index"))
                .extracting(Kpi::measuredBy)
                .containsExactly((String) null);
    }

    /** What a program says that is not judged is said all the same: nothing that names it is called unknown. */
    @Test
    void whatABrokenProgramNamesIsPassedOver() {
        String broken = "period: {from: 2023-01-01, to: 2023-31-12}";
        Map<String, String> files = changed("program.yaml", "period: {from: 2023-01-01, to: 2023-12-31}", broken);
        assertThat(problems(load(files))).singleElement().asString().startsWith("DATA-02 bad-date program.yaml:6");

        // Waivers of any program find in it what they narrow.
        files.put("acts.yaml", Workspaces.ACTS.replace("rule: TASK-01, program: cchc, unit", "rule: TASK-01, unit"));
        assertThat(problems(load(files))).hasSize(1);
        files.put(
                "acts.yaml",
                Workspaces.ACTS.replace(
                        "rule: TASK-01, program: cchc, unit: P1, task: \"1.2\"", "rule: TASK-01, task: own-1"));
        assertThat(problems(load(files))).hasSize(1);
        files.put(
                "acts.yaml",
                Workspaces.ACTS.replace(
                        "rule: TASK-01, program: cchc, unit: P1, task: \"1.2\"", "rule: TASK-01, task: \"7\""));
        assertThat(problems(load(files))).hasSize(2);

        // It is still held to unique ids, and its settings to their form.
        Map<String, String> twins = Workspaces.valid();
        twins.put(
                "program.yaml",
                Workspaces.PROGRAM
                        .replace("period: {from: 2023-01-01, to: 2023-12-31}", broken)
                        .replace("{id: \"2\", name: Thể chế}", "{id: \"1\", name: Thể chế}")
                        .replace("TASK-02: {days: 5, severity: warning}", "TASK-02: 5"));
        assertThat(problems(load(twins)))
                .anyMatch(problem -> problem.startsWith("DATA-04 duplicate-area"))
                .anyMatch(problem -> problem.startsWith("DATA-02 bad-rule-setting"));
    }

    @Test
    void whatAProgramWithoutACoordinatorNamesIsPassedOver() {
        Map<String, String> files = changed("program.yaml", "coordinator: phong-noi-vu", "coordinator: x");
        assertThat(problems(load(files))).singleElement().asString().startsWith("DATA-05 unknown-unit program.yaml:12");

        files.put("acts.yaml", Workspaces.ACTS.replace("rule: TASK-01, program: cchc, unit", "rule: TASK-01, unit"));
        assertThat(problems(load(files))).hasSize(1);

        files.put(
                "program.yaml",
                files.getOrDefault("program.yaml", "").replace("{id: \"2.2\", area", "{id: \"2.1\", area"));
        assertThat(problems(load(files))).anyMatch(problem -> problem.startsWith("DATA-04 duplicate-task"));
    }

    @Test
    void unitThatDropsOutStaysAName() {
        Map<String, String> files = changed("units.yaml", "name: UBND Phường Mới, type", "name: [], type");
        Workspace workspace = withOneProblem(files);

        assertThat(workspace.units().get("phuong-1"))
                .extracting(unit ->
                        unit.successor() == null ? null : unit.successor().value())
                .isEqualTo("phuong-moi");
        assertThat(problems(changed(
                        "units.yaml",
                        "  - {id: van-phong, name: Văn phòng, type: department}",
                        "  - {id: van-phong, type: office}")))
                .as("its type is one, too")
                .hasSize(1);
        assertThat(problems(changed("units.yaml", "successor: phuong-moi", "successor: phuong-nao")))
                .hasSize(1);
    }

    @Test
    void unreadableFileIsUnknownAsAWhole() {
        Loaded loaded = load(changed("plan.yaml", "kpis: [{", "kpis: [{{"));

        assertThat(loaded.workspace().plans()).isEmpty();
        assertThat(problems(loaded))
                .containsExactly(
                        "DATA-05 unknown-task acts.yaml:6:28 /decisions/2/task",
                        "DATA-01 key-not-scalar plan.yaml:14:9",
                        "DATA-05 unknown-task report.yaml:17:12 /tasks/2/task");
    }
}
