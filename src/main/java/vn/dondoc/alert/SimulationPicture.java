package vn.dondoc.alert;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.dondoc.alert.Simulation.Sent;
import vn.dondoc.finding.Figures;
import vn.dondoc.finding.Words;
import vn.dondoc.source.CodePoints;

/** A simulation as a picture (SVG): a line for each recipient, units first, and a mark for each message. */
final class SimulationPicture {

    private static final int LEFT = 300;
    private static final int WIDTH = 900;
    private static final int RIGHT = 60;
    private static final int TOP = 96;
    private static final int ROW = 22;
    private static final int SMALLEST = 3;
    private static final int LARGEST = 9;

    /** Looks by reason, gravest first; the first that a message has is its mark. */
    private static final List<Reason> MARKS =
            List.of(Reason.PROMISE_BROKEN, Reason.ESCALATED, Reason.NEW, Reason.REPEAT, Reason.RESOLVED);

    private static final Map<Reason, String> COLOURS = Map.of(
            Reason.PROMISE_BROKEN, "#7b1fa2",
            Reason.ESCALATED, "#b3122b",
            Reason.NEW, "#d2691e",
            Reason.REPEAT, "#6b7785",
            Reason.RESOLVED, "#1f7a4d");

    private final Simulation simulation;
    private final Words words;
    private final Figures figures;
    private final StringBuilder svg = new StringBuilder();

    private SimulationPicture(Simulation simulation) {
        this.simulation = simulation;
        this.words = Words.with("alert", simulation.language());
        this.figures = new Figures(words);
    }

    static String of(Simulation simulation) {
        SimulationPicture picture = new SimulationPicture(simulation);
        picture.draw();
        return picture.svg.toString();
    }

    private void draw() {
        List<List<Sent>> rows = rows();
        int height = TOP + rows.size() * ROW + 20;
        int width = LEFT + WIDTH + RIGHT;
        List<LocalDate> days = simulation.days();
        String title = words.say("sim.title", Map.of("from", days.get(0), "to", days.get(days.size() - 1)));
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" font-family=\"'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif\" font-size=\"13\""
                        + " role=\"img\" xml:lang=\"")
                .append(Words.code(simulation.language()))
                .append("\">\n<title>")
                .append(escaped(title))
                .append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        text(16, 28, "start", "font-size=\"18\" font-weight=\"600\"", title);
        text(16, 50, "start", "fill=\"#57606a\"", words.say("sim.legend"));
        legend();
        months(height);
        for (int row = 0; row < rows.size(); row++) {
            row(rows.get(row), TOP + row * ROW);
        }
        svg.append("</svg>\n");
    }

    /** Heads of units, then mailboxes, then officials. */
    private List<List<Sent>> rows() {
        List<List<Sent>> rows = new ArrayList<>(simulation.byAddress().values());
        rows.sort(Comparator.comparingInt((List<Sent> row) -> row.get(0).unit() == null ? 1 : 0)
                .thenComparing(row -> String.valueOf(row.get(0).unit()), CodePoints.ORDER)
                .thenComparingInt(row -> row.get(0).recipient().name() == null ? 1 : 0));
        return rows;
    }

    private void legend() {
        int x = LEFT + 140;
        for (Reason reason : MARKS) {
            mark(x, 46, 5, reason, "");
            text(x + 10, 50, "start", "", words.say("sim.reason." + reason));
            x += 120;
        }
    }

    private void months(int height) {
        for (YearMonth month : SimulationText.months(simulation.days())) {
            LocalDate first = month.atDay(1).isBefore(first()) ? first() : month.atDay(1);
            double x = x(first);
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#d0d7de\"/>\n",
                    x,
                    TOP - 22,
                    x,
                    height - 16));
            text(x + 4, TOP - 12, "start", "fill=\"#57606a\"", month.getMonthValue() + "/" + month.getYear());
        }
        text(LEFT + WIDTH + RIGHT - 12, TOP - 12, "end", "fill=\"#57606a\"", words.say("sim.total"));
    }

    private void row(List<Sent> sent, int y) {
        Sent first = sent.get(0);
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#eef1f4\"/>\n",
                16,
                y + ROW / 2,
                LEFT + WIDTH,
                y + ROW / 2));
        String look = first.recipient().name() == null ? "fill=\"#57606a\"" : "";
        text(LEFT - 12, y + ROW / 2 + 4, "end", look, SimulationText.name(first, words));
        text(LEFT + WIDTH + RIGHT - 12, y + ROW / 2 + 4, "end", look, String.valueOf(sent.size()));
        for (Sent one : sent) {
            Reason reason = MARKS.stream()
                    .filter(one.reasons()::containsKey)
                    .findFirst()
                    .orElse(Reason.NEW);
            int radius = Math.min(LARGEST, SMALLEST + one.items() / 2);
            mark(x(one.day()), y + ROW / 2, radius, reason, figures.date(one.day()) + ": " + one.subject());
        }
    }

    private void mark(double x, int y, int radius, Reason reason, String title) {
        svg.append(String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%d\" r=\"%d\" fill=\"%s\" fill-opacity=\"0.85\">",
                x,
                y,
                radius,
                COLOURS.get(reason)));
        if (!title.isEmpty()) {
            svg.append("<title>").append(escaped(title)).append("</title>");
        }
        svg.append("</circle>\n");
    }

    private void text(double x, int y, String anchor, String look, String said) {
        svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%d\" text-anchor=\"%s\" %s>", x, y, anchor, look))
                .append(escaped(said))
                .append("</text>\n");
    }

    private LocalDate first() {
        return simulation.days().get(0);
    }

    private double x(LocalDate day) {
        List<LocalDate> days = simulation.days();
        long all = Math.max(1, ChronoUnit.DAYS.between(first(), days.get(days.size() - 1)));
        return LEFT + (double) ChronoUnit.DAYS.between(first(), day) / all * WIDTH;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
