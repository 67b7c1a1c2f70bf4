package vn.dondoc.alert;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dondoc.alert.Simulation.Sent;
import vn.dondoc.finding.Figures;
import vn.dondoc.finding.Words;

/** A simulation as tables: how many messages everyone gets in each month, and each message. */
final class SimulationText {

    private final Simulation simulation;
    private final Words words;
    private final Figures figures;
    private final List<YearMonth> months;
    private final List<List<Sent>> rows;
    private final StringBuilder text = new StringBuilder();

    private SimulationText(Simulation simulation) {
        this.simulation = simulation;
        this.words = Words.with("alert", simulation.language());
        this.figures = new Figures(words);
        this.months = simulation.months();
        this.rows = simulation.byRecipient();
    }

    static String of(Simulation simulation, boolean quiet) {
        SimulationText writer = new SimulationText(simulation);
        writer.write(quiet);
        return writer.text.toString();
    }

    private void write(boolean quiet) {
        List<LocalDate> days = simulation.days();
        line(words.say("sim.title", Map.of("from", days.get(0), "to", days.get(days.size() - 1))));
        if (simulation.sent().isEmpty()) {
            line(words.say("sim.none"));
            return;
        }
        text.append('\n');
        line(words.say("sim.by-month"));
        matrix();
        text.append('\n');
        loads();
        line(words.say(
                "sim.all",
                Map.of(
                        "messages", simulation.sent().size(),
                        "items",
                                simulation.sent().stream().mapToInt(Sent::items).sum(),
                        "days", days.size())));
        if (!quiet) {
            text.append('\n');
            line(words.say("sim.list"));
            simulation.sent().forEach(this::message);
        }
    }

    private void matrix() {
        List<String> heading = new ArrayList<>(List.of(words.say("sim.recipient")));
        months.forEach(month -> heading.add(String.valueOf(month.getMonthValue())));
        heading.add(words.say("sim.total"));
        List<List<String>> table = new ArrayList<>(List.of(heading));
        for (List<Sent> all : rows) {
            List<String> row = new ArrayList<>(List.of(all.get(0).called(words)));
            for (YearMonth month : months) {
                long count = SimulationLoad.count(all, month);
                row.add(count == 0 ? "·" : String.valueOf(count));
            }
            row.add(String.valueOf(all.size()));
            table.add(row);
        }
        int widest = table.stream()
                .mapToInt(row -> row.get(0).codePointCount(0, row.get(0).length()))
                .max()
                .orElse(0);
        table.forEach(row -> row(row, widest));
    }

    /** How bearable it is: for those who hear of their own unit alone, and for those who watch over others. */
    private void loads() {
        List<List<Sent>> people =
                rows.stream().filter(all -> !all.get(0).isMailbox()).toList();
        Map<Boolean, List<List<Sent>>> byView = people.stream()
                .collect(Collectors.partitioningBy(all -> all.stream().anyMatch(Sent::overview)));
        byView.forEach((overview, all) -> SimulationLoad.of(all, months)
                .ifPresent(load -> line(words.say(
                        overview ? "sim.watchers" : "sim.heads",
                        Map.of(
                                "mean",
                                figures.number(load.mean()),
                                "median",
                                figures.number(load.median()),
                                "most",
                                load.most(),
                                "who",
                                load.whose().called(words),
                                "month",
                                load.when().getMonthValue() + "/" + load.when().getYear())))));
    }

    private void message(Sent sent) {
        String reasons = sent.reasons().entrySet().stream()
                .map(reason -> reason.getValue() + " " + words.say("sim.reason." + reason.getKey()))
                .collect(Collectors.joining(", "));
        line(figures.date(sent.day()) + "  " + sent.recipient().address() + "  " + sent.subject() + "  (" + reasons
                + ")");
    }

    private void row(List<String> cells, int widest) {
        String name = cells.get(0);
        StringBuilder row = new StringBuilder(name);
        row.append(" ".repeat(Math.max(0, widest - name.codePointCount(0, name.length()))));
        for (String cell : cells.subList(1, cells.size())) {
            row.append(" ".repeat(Math.max(1, 5 - cell.codePointCount(0, cell.length()))))
                    .append(cell);
        }
        text.append(row).append('\n');
    }

    private void line(String said) {
        text.append(said).append('\n');
    }
}
