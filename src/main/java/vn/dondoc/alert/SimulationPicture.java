package vn.dondoc.alert;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.dondoc.alert.Simulation.Sent;
import vn.dondoc.finding.Figures;
import vn.dondoc.finding.Words;

/** A simulation as a picture (SVG): a line for each recipient, units first, and a mark for each message. */
final class SimulationPicture {

    private static final int WIDTH = 900;
    private static final int RIGHT = 60;
    private static final int TOP = 96;
    private static final int ROW = 22;
    private static final int SMALLEST = 3;
    private static final int LARGEST = 8;
    private static final int LEGEND_STEP = 120;

    /** Room for names: by their letters, for fonts differ, within bounds. */
    private static final int LETTER = 7;

    private static final int NARROWEST = 160;
    private static final int MOST_LETTERS = 56;

    /** Reasons, gravest first; the first that a message has is its mark. */
    private static final List<Reason> MARKS =
            List.of(Reason.PROMISE_BROKEN, Reason.ESCALATED, Reason.NEW, Reason.REPEAT, Reason.RESOLVED);

    /**
     * How each looks, around the point 0 0 and one unit large: told apart by shape too, for not everybody sees colours. What
     * only repeats is hollow.
     */
    private static final Map<Reason, String> LOOKS = Map.of(
            Reason.PROMISE_BROKEN, "<path d=\"M0-1.3 1.3 0 0 1.3-1.3 0Z\" fill=\"#7b1fa2\" fill-opacity=\".85\"/>",
            Reason.ESCALATED, "<path d=\"M0-1.3 1.25.95H-1.25Z\" fill=\"#b3122b\" fill-opacity=\".85\"/>",
            Reason.NEW, "<circle r=\"1\" fill=\"#c8641a\" fill-opacity=\".85\"/>",
            Reason.REPEAT,
                    "<circle r=\".85\" fill=\"#fff\" fill-opacity=\".6\" stroke=\"#57606a\" stroke-width=\".3\"/>",
            Reason.RESOLVED, "<path d=\"M-.9-.9H.9V.9H-.9Z\" fill=\"#1f7a4d\" fill-opacity=\".85\"/>");

    private final Simulation simulation;
    private final Words words;
    private final Figures figures;
    private final List<List<Sent>> rows;
    private final int left;
    private final StringBuilder svg = new StringBuilder();

    private SimulationPicture(Simulation simulation) {
        this.simulation = simulation;
        this.words = Words.with("alert", simulation.language());
        this.figures = new Figures(words);
        this.rows = simulation.byRecipient();
        int letters = rows.stream().mapToInt(row -> length(name(row))).max().orElse(0);
        this.left = Math.max(NARROWEST, letters * LETTER + 2 * ROW);
    }

    static String of(Simulation simulation) {
        SimulationPicture picture = new SimulationPicture(simulation);
        picture.draw();
        return picture.svg.toString();
    }

    private void draw() {
        int height = TOP + rows.size() * ROW + 20;
        int width = left + WIDTH + RIGHT;
        List<LocalDate> days = simulation.days();
        String title = words.say("sim.title", Map.of("from", days.get(0), "to", days.get(days.size() - 1)));
        String language = Words.code(simulation.language());
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\""
                        + " lang=\"%s\" font-family=\"'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif\" font-size=\"13\">",
                width, height, width, height, language);
        add("<title>%s</title>", escaped(title));
        add("<defs>");
        LOOKS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(look -> add("<g id=\"%s\">%s</g>", look.getKey().written(), look.getValue()));
        add("</defs>");
        add("<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>");
        text(16, 28, "start", "font-size=\"18\" font-weight=\"600\"", title);
        text(16, 52, "start", "fill=\"#57606a\"", words.say("sim.legend"));
        legend();
        months(height);
        for (int row = 0; row < rows.size(); row++) {
            row(rows.get(row), TOP + row * ROW + ROW / 2);
        }
        add("</svg>");
    }

    private void legend() {
        int x = left + WIDTH - MARKS.size() * LEGEND_STEP + LEGEND_STEP / 2;
        for (Reason reason : MARKS) {
            mark(x, 47, 5, reason, "");
            text(x + 12, 52, "start", "", words.say("sim.reason." + reason));
            x += LEGEND_STEP;
        }
    }

    private void months(int height) {
        for (YearMonth month : simulation.months()) {
            LocalDate first = month.atDay(1).isBefore(first()) ? first() : month.atDay(1);
            double x = x(first);
            add("<path d=\"M%.1f %dV%d\" stroke=\"#d0d7de\"/>", x, TOP - 22, height - 16);
            text(x + 4, TOP - 12, "start", "fill=\"#57606a\"", month.getMonthValue() + "/" + month.getYear());
        }
        text(left + WIDTH + RIGHT - 12, TOP - 12, "end", "fill=\"#57606a\"", words.say("sim.total"));
    }

    private void row(List<Sent> sent, int y) {
        add("<path d=\"M16 %dH%d\" stroke=\"#eef1f4\"/>", y, left + WIDTH);
        String look = sent.get(0).isMailbox() ? "fill=\"#57606a\"" : "";
        text(left - 14, y + 4, "end", look, name(sent));
        text(left + WIDTH + RIGHT - 12, y + 4, "end", look, String.valueOf(sent.size()));
        // Small ones last, or large ones would hide them.
        sent.stream()
                .sorted(Comparator.comparingInt(SimulationPicture::radius).reversed())
                .forEach(one -> mark(
                        x(one.day()), y, radius(one), reason(one), figures.date(one.day()) + ": " + one.subject()));
    }

    private static int radius(Sent sent) {
        return Math.min(LARGEST, SMALLEST + sent.items() / 2);
    }

    private static Reason reason(Sent sent) {
        return MARKS.stream().filter(sent.reasons()::containsKey).findFirst().orElse(Reason.NEW);
    }

    private void mark(double x, int y, int radius, Reason reason, String title) {
        add(
                "<g transform=\"translate(%.1f %d) scale(%d)\"><use href=\"#%s\"/>%s</g>",
                x, y, radius, reason.written(), title.isEmpty() ? "" : "<title>" + escaped(title) + "</title>");
    }

    private void text(double x, int y, String anchor, String look, String said) {
        add("<text x=\"%.1f\" y=\"%d\" text-anchor=\"%s\" %s>%s</text>", x, y, anchor, look, escaped(said));
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private String name(List<Sent> row) {
        String name = row.get(0).called(words);
        return length(name) <= MOST_LETTERS ? name : name.substring(0, name.offsetByCodePoints(0, MOST_LETTERS)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private LocalDate first() {
        return simulation.days().get(0);
    }

    private double x(LocalDate day) {
        List<LocalDate> days = simulation.days();
        long all = Math.max(1, ChronoUnit.DAYS.between(first(), days.get(days.size() - 1)));
        return left + (double) ChronoUnit.DAYS.between(first(), day) / all * WIDTH;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
