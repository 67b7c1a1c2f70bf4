package vn.dondoc.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reporting windows, deadlines and periods owed (model.md, 6). */
final class ReportingSlotTest {

    private static final String HOLIDAYS =
            "---\n{kind: Calendar, holidays: [{date: 2023-05-01}, {date: 2023-05-02}]}\n";

    @ParameterizedTest(name = "{0} {1}, cut-off {2}, due {3}+{4}, roll {5}")
    @CsvSource({
        // The windows that the model names.
        "monthly,     2023-03, 14,   18,   0, false, 2023-02-15, 2023-03-14, 2023-03-18",
        "quarterly,   2023-Q1, 14,   18,   0, false, 2022-12-15, 2023-03-14, 2023-03-18",
        "half-yearly, 2023-H1, 14,   18,   0, false, 2022-12-15, 2023-06-14, 2023-06-18",
        "yearly,      2023,    14,   18,   0, false, 2022-12-15, 2023-12-14, 2023-12-18",
        // The month's end, however it is written; the window begins on the first.
        "monthly,     2023-02, last, last, 0, false, 2023-02-01, 2023-02-28, 2023-02-28",
        "monthly,     2023-03, last, 5,    1, false, 2023-03-01, 2023-03-31, 2023-04-05",
        "monthly,     2023-02, 30,   31,   0, false, 2023-01-31, 2023-02-28, 2023-02-28",
        "monthly,     2023-03, 30,   31,   1, false, 2023-03-01, 2023-03-30, 2023-04-30",
        // A deadline in the next year.
        "quarterly,   2023-Q4, 14,   10,   1, false, 2023-09-15, 2023-12-14, 2024-01-10",
        "yearly,      2023,    14,   last, 2, false, 2022-12-15, 2023-12-14, 2024-02-29",
        // Rolled over a week-end and holidays; the cut-off never is.
        "monthly,     2023-03, 14,   18,   0, true,  2023-02-15, 2023-03-14, 2023-03-20",
        "monthly,     2023-04, 15,   29,   0, true,  2023-03-16, 2023-04-15, 2023-05-03",
        "monthly,     2023-05, 14,   18,   0, true,  2023-04-15, 2023-05-14, 2023-05-18",
    })
    void hasItsDays(
            String frequency,
            String period,
            String cutoff,
            String day,
            int month,
            boolean roll,
            LocalDate from,
            LocalDate to,
            LocalDate deadline) {
        Derived derived = Derived.on(
                "2023-06-30",
                Derived.UNITS,
                Derived.PROGRAM,
                "workingDays: {roll: " + roll + "}\n",
                "reports: [{id: r, owedBy: {units: [p1]}, frequency: " + frequency + ", cutoff: " + cutoff
                        + ", due: {day: " + day + ", month: " + month + "}}]\n",
                Derived.task("continuous"),
                HOLIDAYS);

        assertThat(derived.of("p1", ReportDuty.class).filter(d -> d.period().equals(period)))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.windowFrom()).isEqualTo(from);
                    assertThat(duty.cutoff()).isEqualTo(to);
                    assertThat(duty.deadline()).isEqualTo(deadline);
                });
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2023-01-01, 2023-06-30, 'Q1 Q2'",
        "2023-01-01, 2023-06-29, 'Q1'",
        "2023-03-31, 2023-06-30, 'Q1 Q2'",
        "2023-04-01, 2023-06-30, 'Q2'",
        "2023-04-01, 2023-06-29, ''",
    })
    void isOwedWhenItsLastDayLiesInTheProgram(String from, String to, String expected) {
        assertThat(periods(quarterly(from, to, "[]"), "p1")).isEqualTo(expected);
    }

    @Test
    void isNotOwedWhereAnotherReportReplacesIt() {
        assertThat(periods(quarterly("2023-01-01", "2023-12-31", "[2023-Q2, 2023-Q4]"), "p1"))
                .isEqualTo("Q1 Q3");
    }

    @ParameterizedTest(name = "active {0} to {1}: {2}")
    @CsvSource({
        // Deadlines 18/03 (a Saturday, so 20/03), 18/06 (a Sunday, so 19/06), 18/09, 18/12.
        "2013-01-01, 2023-03-19, ''",
        "2013-01-01, 2023-03-20, 'Q1'",
        "2023-03-20, 2030-12-31, 'Q1 Q2 Q3 Q4'",
        "2023-03-21, 2030-12-31, 'Q2 Q3 Q4'",
        "2023-06-19, 2023-09-18, 'Q2 Q3'",
    })
    void isOwedByWhoeverIsActiveOnTheRolledDeadline(String from, String to, String expected) {
        String active = ", active: {from: " + from + ", to: " + to + "}}";
        String units = Derived.UNITS.replace("Phường 1, type: ward}", "Phường 1, type: ward" + active);

        assertThat(units).contains(active);
        assertThat(periods(
                        Derived.on(
                                "2023-12-31",
                                units,
                                Derived.PROGRAM,
                                "workingDays: {roll: true}\n",
                                "reports: [{id: r, owedBy: all, frequency: quarterly, due: {day: 18}}]\n",
                                Derived.task("continuous")),
                        "p1"))
                .isEqualTo(expected);
    }

    private static Derived quarterly(String from, String to, String skip) {
        return Derived.on(
                "2023-06-30",
                Derived.UNITS,
                Derived.PROGRAM.replace("{from: 2023-01-01, to: 2023-12-31}", "{from: " + from + ", to: " + to + "}"),
                "reports: [{id: r, owedBy: all, frequency: quarterly, due: {day: 18}, skip: " + skip + "}]\n",
                Derived.task("continuous"));
    }

    private static String periods(Derived derived, String unit) {
        return String.join(
                " ",
                derived.of(unit, ReportDuty.class)
                        .map(d -> d.period().substring("2023-".length()))
                        .toList());
    }
}
