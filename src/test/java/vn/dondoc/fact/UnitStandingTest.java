package vn.dondoc.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a program obliges, and how a unit stands in it. */
final class UnitStandingTest {

    /** p2 does nothing by itself: what is written of the program and of its life decides. */
    @ParameterizedTest(name = "{0}; alive {1}: obliged {2}, concerned {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                                                              | -                | false | false",
                "unitPlan: {owedBy: {units: [p2]}, due: 2023-01-31}             | -                | true  | true",
                "unitPlan: {owedBy: {units: [p2]}, due: 2022-12-15}             | {to: 2022-12-20} | false | true",
                "unitPlan: {owedBy: {units: [p2]}, due: 2022-12-15}             | {to: 2022-12-10} | false | false",
                "reports: [{id: m, owedBy: {units: [p2]}, frequency: monthly, due: {day: 5}}]  | -                  | true  | true",
                "reports: [{id: m, owedBy: {units: [p2]}, frequency: monthly, due: {day: 5, month: 1}}] | {from: 2024-01-01} | false | true",
                "reports: [{id: m, owedBy: {units: [p2]}, frequency: monthly, due: {day: 5, month: 1}}] | {from: 2024-01-06} | false | false",
            })
    void isObligedByADayOfThePeriodAndConcernedByADeadlineBeyond(
            @Nullable String asked, @Nullable String active, boolean obliged, boolean concerned) {
        String life = active == null ? "" : ", active: " + active;
        Derived derived = Derived.on(
                "2024-06-30",
                Derived.UNITS.replace("Phường 2, type: ward", "Phường 2, type: ward" + life),
                Derived.PROGRAM,
                Derived.task("2023-05-31"),
                asked == null ? "" : asked + "\n");

        assertThat(derived.program().obliged().contains("p2")).isEqualTo(obliged);
        assertThat(derived.of("p2", UnitStanding.class).anyMatch(UnitStanding::concerned))
                .isEqualTo(concerned);
    }

    @Test
    void whoMeasuresAProgramsFigureIsObliged() {
        Derived derived = Derived.on(
                "2023-06-30",
                Derived.UNITS,
                Derived.PROGRAM,
                Derived.task("2023-05-31"),
                "reports: [{id: m, owedBy: {units: [p2]}, frequency: monthly, due: {day: 18}}]\n",
                "kpis: [{id: k, name: Chỉ tiêu, target: \">= 99\", scope: program, measuredBy: p2, in: m}]\n");

        assertThat(derived.program().obliged()).contains("p2");
        assertThat(derived.program().kpiRows())
                .singleElement()
                .extracting(ProgramFacts.KpiRow::unit)
                .isEqualTo("p2");
    }

    @Test
    void whoHoldsNothingOpenAndOwesNothingIsNotConcerned() {
        String transfer = Derived.decisions("type: transfer, unit: p1, task: t, to: p2, decided: 2023-05-10");
        String done = Derived.report("p2", "2023-05", "2023-05-17", "status: done, done: 2023-05-12");
        String reports = "reports: [{id: m, owedBy: {units: [p1]}, frequency: monthly, due: {day: 18}}]\n";

        assertThat(concerned("p2", reports, transfer)).isTrue();
        assertThat(concerned("p2", Derived.MONTHLY.replace("{types: [ward]}", "{units: [p1]}"), transfer + done))
                .isFalse();
    }

    private static boolean concerned(String unit, String reports, String documents) {
        return Derived.on("2023-06-30", Derived.UNITS, Derived.PROGRAM, reports, Derived.task("2023-05-31"), documents)
                .of(unit, UnitStanding.class)
                .anyMatch(UnitStanding::concerned);
    }

    @ParameterizedTest(name = "{0}: headed {1}, reachable {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                                               | false | false",
                "{name: Trần Thị Bình}                           | true  | false",
                "{name: Trần Thị Bình, phone: 0276}              | true  | true",
                "{name: Trần Thị Bình, email: binh@example.org}  | true  | true",
            })
    void isReachedThroughItsHead(@Nullable String head, boolean headed, boolean reachable) {
        String written = head == null ? "" : ", head: " + head;

        assertThat(standing(
                        "2023-06-30", Derived.UNITS.replace("Phường 1, type: ward", "Phường 1, type: ward" + written)))
                .satisfies(standing -> {
                    assertThat(standing.headed()).isEqualTo(headed);
                    assertThat(standing.reachable()).isEqualTo(reachable);
                });
    }

    @ParameterizedTest(name = "p2 {0} on {1}: {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                  | 2023-06-30 | true",
                "{from: 2023-07-01} | 2023-06-30 | false",
                "{from: 2023-06-30} | 2023-06-30 | true",
                "{to: 2023-06-29}   | 2023-06-30 | false",
            })
    void saysWhetherItsSuccessorIsThere(@Nullable String life, String asOf, boolean active) {
        String units = Derived.UNITS.replace(
                "Phường 1, type: ward", "Phường 1, type: ward, active: {to: 2023-06-20}, successor: p2");
        String other = life == null ? "" : ", active: " + life;

        assertThat(standing(asOf, units.replace("Phường 2, type: ward", "Phường 2, type: ward" + other)))
                .satisfies(standing -> {
                    assertThat(standing.successor()).isEqualTo("p2");
                    assertThat(standing.successorActive()).isEqualTo(active);
                    assertThat(standing.ceased()).isTrue();
                });
    }

    private static UnitStanding standing(String asOf, String units) {
        return Derived.on(asOf, units, Derived.PROGRAM, Derived.task("2023-05-31"))
                .of("p1", UnitStanding.class)
                .findAny()
                .orElseThrow();
    }

    @Test
    void explanationsAreKnownByTheirRequest() {
        Derived derived = Derived.on(
                "2023-06-30",
                Derived.UNITS,
                Derived.PROGRAM,
                Derived.task("2023-05-31"),
                Derived.decisions(
                        "type: explanation-request, unit: p1, id: yc, answerBy: 2023-06-10, decided: 2023-06-01",
                        "type: explanation, unit: p1, request: yc, decided: 2023-06-09"));

        assertThat(derived.of("p1", GivenExplanation.class))
                .extracting(GivenExplanation::request)
                .containsExactly("yc");
    }

    @ParameterizedTest(name = "selected wards lead a task due {0}: {1}")
    @CsvSource({
        "2023-05-31, p1 p2",
        "2023-07-01, p1 p2 p3",
        "2023-06-30, p1 p2",
        "continuous, p1 p2 p3",
    })
    void leadsAreThoseThatLiveDuringTheTask(String due, String leads) {
        Derived derived = Derived.on(
                "2023-12-31",
                Derived.UNITS.replace("Phường 3, type: ward", "Phường 3, type: ward, active: {from: 2023-07-01}"),
                Derived.PROGRAM,
                Derived.task(due).replace("[p1]", "{types: [ward]}"));

        assertThat(String.join(" ", derived.program().obliged())).isEqualTo(leads);
    }
}
