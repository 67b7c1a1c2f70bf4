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
