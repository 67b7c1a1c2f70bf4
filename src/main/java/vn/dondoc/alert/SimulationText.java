package vn.dondoc.alert;

import static vn.dondoc.alert.LetterEntries.clean;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

    private static final int WIDEST_NAME = 44;

    private final Simulation simulation;
    private final Words words;
    private final List<YearMonth> months;
    private final StringBuilder text = new StringBuilder();

    private SimulationText(Simulation simulation) {
        this.simulation = simulation;
        this.words = Words.with("alert", simulation.language());
        this.months = months(simulation.days());
    }

    static String of(Simulation simulation, boolean quiet) {
        SimulationText writer = new SimulationText(simulation);
        writer.write(quiet);
        return writer.text.toString();
    }

    /** The months from the first day to the last. */
    static List<YearMonth> months(List<LocalDate> days) {
        List<YearMonth> months = new ArrayList<>();
        YearMonth last = YearMonth.from(days.get(days.size() - 1));
        for (YearMonth month = YearMonth.from(days.get(0)); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    /** What a recipient is called in one line. */
    static String name(Sent sent, Words words) {
        Recipient recipient = sent.recipient();
        if (recipient.office() == null) {
            return clean(recipient.title() == null ? recipient.address() : recipient.title());
        }
        return clean(
                recipient.name() == null
                        ? words.say("sim.mailbox", Map.of("office", recipient.office()))
                        : recipient.office());
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
        heads();
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
        row(heading);
        for (List<Sent> all : simulation.byAddress().values()) {
            List<String> row = new ArrayList<>(List.of(name(all.get(0), words)));
            for (YearMonth month : months) {
                long count = count(all, month);
                row.add(count == 0 ? "·" : String.valueOf(count));
            }
            row.add(String.valueOf(all.size()));
            row(row);
        }
    }

    /** How bearable it is for those who head a unit, over the months that were played whole or in part. */
    private void heads() {
        List<List<Sent>> heads = simulation.byAddress().values().stream()
                .filter(all ->
                        all.get(0).unit() != null && all.get(0).recipient().name() != null)
                .toList();
        long messages = heads.stream().mapToLong(List::size).sum();
        long most = 0;
        String who = "";
        YearMonth when = months.get(0);
        for (List<Sent> all : heads) {
            for (YearMonth month : months) {
                if (count(all, month) > most) {
                    most = count(all, month);
                    who = name(all.get(0), words);
                    when = month;
                }
            }
        }
        if (most > 0) {
            BigDecimal mean = BigDecimal.valueOf(messages)
                    .divide(BigDecimal.valueOf((long) heads.size() * months.size()), 1, RoundingMode.HALF_UP);
            line(words.say(
                    "sim.heads",
                    Map.of(
                            "mean",
                            new Figures(words).number(mean),
                            "most",
                            most,
                            "who",
                            who,
                            "month",
                            when.getMonthValue() + "/" + when.getYear())));
        }
    }

    private void message(Sent sent) {
        String reasons = sent.reasons().entrySet().stream()
                .map(reason -> reason.getValue() + " " + words.say("sim.reason." + reason.getKey()))
                .collect(Collectors.joining(", "));
        line(new Figures(words).date(sent.day()) + "  " + sent.recipient().address() + "  " + sent.subject() + "  ("
                + reasons + ")");
    }

    private void row(List<String> cells) {
        String name = cells.get(0);
        StringBuilder row = new StringBuilder(name);
        row.append(" ".repeat(Math.max(0, WIDEST_NAME - name.codePointCount(0, name.length()))));
        for (String cell : cells.subList(1, cells.size())) {
            row.append(" ".repeat(Math.max(1, 5 - cell.codePointCount(0, cell.length()))))
                    .append(cell);
        }
        text.append(row).append('\n');
    }

    private static long count(List<Sent> sent, YearMonth month) {
        return sent.stream()
                .filter(one -> YearMonth.from(one.day()).equals(month))
                .count();
    }

    private void line(String said) {
        text.append(said).append('\n');
    }
}
