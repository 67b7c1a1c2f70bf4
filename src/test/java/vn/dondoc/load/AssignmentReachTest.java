package vn.dondoc.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a task was at some time, as decisions on it are held against: by lead, transfer and succession. */
final class AssignmentReachTest {

    private static final String WORKSPACE = """
            kind: Units
            units:
              - {id: office, name: O, type: department}
              - {id: a, name: A, type: ward, active: {to: 2023-05-31}, successor: b}
              - {id: b, name: B, type: ward, active: {to: 2023-08-31}, successor: c}
              - {id: c, name: C, type: ward, successor: d}
              - {id: d, name: D, type: ward}
              - {id: young, name: Y, type: ward, active: {from: 2023-06-01}}
              - {id: old, name: Z, type: ward, active: {to: 2022-12-31}}
            ---
            kind: Program
            id: p
            title: P
            period: {from: 2023-01-01, to: 2023-12-31}
            areas: [{id: "1", name: Một}]
            coordinator: office
            unitPlan: {owedBy: all, due: 2023-01-31}
            tasks:
              - {id: listed, area: "1", title: T, lead: [a], timing: 2023-06-30}
              - {id: early, area: "1", title: T, lead: {types: [ward]}, timing: 2023-05-31}
              - {id: soon, area: "1", title: T, lead: {types: [ward]}, timing: {when: x, triggered: 2023-05-15, within: 16}}
              - {id: later, area: "1", title: T, lead: {types: [ward]}, timing: {when: x, triggered: 2023-05-15, within: 17}}
              - {id: when, area: "1", title: T, lead: {types: [ward]}, timing: {when: x}}
              - {id: moved, area: "1", title: T, lead: [d], timing: {recurring: quarterly}}
            ---
            kind: UnitPlan
            program: p
            unit: a
            submitted: 2023-01-20
            tasks:
              - {id: own, area: "1", title: T, timing: {recurring: monthly}}
              - {id: given, area: "1", title: T, timing: {recurring: monthly}}
            ---
            kind: Decisions
            program: p
            decisions:
              - {type: transfer, unit: d, task: moved, occurrence: 2023-Q1, to: office, decided: 2023-02-01}
              - {type: transfer, unit: office, task: moved, occurrence: 2023-Q1, to: young, decided: 2023-02-02}
              - {type: transfer, unit: a, task: given, to: d, decided: 2023-02-01}
              - {type: rejection, unit: &UNIT, task: &TASK, &OCCURRENCE decided: 2023-03-01}
            """;

    @ParameterizedTest(name = "{1} of {0}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "a, listed, -, none",
                "b, listed, -, none",
                "c, listed, -, none",
                // It has not ceased: nothing passes to whom it names.
                "d, listed, -, never-assigned",
                "office, listed, -, never-assigned",
                "young, early, -, never-assigned",
                "old, early, -, never-assigned",
                "d, early, -, none",
                "office, early, -, never-assigned",
                "young, soon, -, never-assigned",
                "young, later, -, none",
                "young, when, -, none",
                "old, when, -, never-assigned",
                "d, moved, 2023-Q1, none",
                "office, moved, 2023-Q1, none",
                "young, moved, 2023-Q1, none",
                "young, moved, 2023-01, unknown-occurrence",
                "young, moved, -, missing-occurrence",
                "c, moved, 2023-Q1, never-assigned",
                "a, own, 2023-01, none",
                "a, own, -, missing-occurrence",
                // Own tasks pass by transfer alone.
                "b, own, 2023-01, never-assigned",
                "d, own, 2023-01, never-assigned",
                "d, given, 2023-01, none",
                "d, given, 2023-Q1, unknown-occurrence",
                "d, given, -, missing-occurrence",
                "b, given, 2023-01, never-assigned",
                "a, listed, 2023-Q2, not-recurring",
                "a, nothing, -, unknown-task",
                "a, ownn, -, unknown-task",
            })
    void decisionsAreAboutWhatWasAssigned(String unit, String task, String occurrence, String problem) {
        String text = WORKSPACE
                .replace("&UNIT", unit)
                .replace("&TASK", task)
                .replace("&OCCURRENCE", occurrence == null ? "" : "occurrence: " + occurrence + ",");
        Loaded loaded = Workspaces.load(Map.of("a.yaml", text));

        assertThat(loaded.problems())
                .extracting(one -> one.what())
                .containsExactly(problem.equals("none") ? new String[0] : new String[] {problem});
        assertThat(loaded.workspace().decisions()).hasSize(problem.equals("none") ? 4 : 3);
        if (task.equals("ownn")) {
            assertThat(loaded.problems().get(0).values()).containsValue("own");
        }
    }
}
