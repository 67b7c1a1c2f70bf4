package vn.dondoc.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dondoc.alert.Simulation.Sent;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Severity;
import vn.dondoc.model.Program.Language;

/** Days played through: who gets how many messages, and in which order they are shown. */
final class SimulationTest {

    private static final List<LocalDate> DAYS = Stream.of("2023-05-01", "2023-05-20", "2023-06-15")
            .map(LocalDate::parse)
            .toList();

    private static Simulation simulation(Finding... findings) {
        return Simulation.of("1.0", Language.VI, DAYS, day -> Office.alerting(day, findings));
    }

    @Test
    void unitsComeFirstHeadsBeforeMailboxesThenOfficials() {
        Simulation simulation = simulation(
                Office.found("TASK-01", "phuong-2").level(2).get(),
                Office.found("TASK-01", "phuong-1").level(1).get());

        assertThat(simulation.byRecipient())
                .extracting(sent -> sent.get(0).recipient().address())
                .containsExactly(
                        "noi-vu.head@example.org",
                        "phuong-1.head@example.org",
                        "phuong-1@example.org",
                        "phuong-2.head@example.org",
                        "phuong-2@example.org",
                        "deputy@example.org");
    }

    @Test
    void repeatsComeOnTheDaysWhenTheyAreDue() {
        Simulation simulation = simulation(Office.found("TASK-01", "phuong-1")
                .level(1)
                .severity(Severity.ERROR)
                .get());

        assertThat(simulation.byRecipient().get(0)).extracting(Sent::day).containsExactlyElementsOf(DAYS);
        assertThat(simulation.byRecipient().get(0))
                .extracting(Sent::reasons)
                .extracting(reasons -> reasons.keySet().iterator().next())
                .containsExactly(Reason.NEW, Reason.REPEAT, Reason.REPEAT);
        assertThat(simulation.months()).containsExactly(YearMonth.of(2023, 5), YearMonth.of(2023, 6));
    }

    /** The first month begins where the days do, not on its own first day, which may lie left of the picture. */
    @Test
    void aMonthIsMarkedFromTheFirstDayThatIsShown() {
        Simulation simulation = Simulation.of(
                "1.0",
                Language.VI,
                DAYS.subList(1, 3),
                day -> Office.alerting(
                        day, Office.found("TASK-01", "phuong-1").level(1).get()));
        String picture = SimulationPicture.of(simulation);

        assertThat(numbers(picture, "<path d=\"M([0-9.]+) [0-9]+V")).hasSize(2).isSorted();
        double axis = numbers(
                        picture, "translate\\(([0-9.]+) [0-9]+\\) scale\\([0-9]+\\)\"><use href=\"#new\"/><title>")
                .get(0);
        assertThat(numbers(picture, "<path d=\"M([0-9.]+) [0-9]+V").get(0)).isEqualTo(axis);
    }

    private static List<Double> numbers(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> Double.valueOf(found.group(1)))
                .toList();
    }

    @Test
    void loadCountsEachPersonAndEachMonthOnce() {
        Simulation simulation =
                simulation(Office.found("TASK-01", "phuong-1").level(1).get());
        List<List<Sent>> heads = simulation.byRecipient().subList(0, 1);

        SimulationLoad load = SimulationLoad.of(heads, simulation.months()).orElseThrow();
        assertThat(load.most()).isEqualTo(2);
        assertThat(load.when()).isEqualTo(YearMonth.of(2023, 5));
        assertThat(load.mean()).isEqualByComparingTo("1.5");
        assertThat(load.median()).isEqualByComparingTo("1.5");
        assertThat(SimulationLoad.count(heads.get(0), YearMonth.of(2023, 6))).isEqualTo(1);
        assertThat(SimulationLoad.count(heads.get(0), YearMonth.of(2023, 7))).isZero();
        assertThat(SimulationLoad.of(List.of(), simulation.months())).isEmpty();
    }
}
