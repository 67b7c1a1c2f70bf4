package vn.dondoc.scenario;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Visible;
import vn.dondoc.model.Program.Language;
import vn.dondoc.source.Place;

/** A run of scenarios, for people: what differs with its lines, then the counts. */
public final class ScenarioText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Language language;
    private final PrintWriter out;

    private ScenarioText(Language language, PrintWriter out) {
        this.language = language;
        this.out = out;
    }

    /** Writes in UTF-8; the stream stays open. */
    public static void write(ScenarioReport report, Language language, OutputStream stream) {
        PrintWriter out = new PrintWriter(stream, false, StandardCharsets.UTF_8);
        ScenarioText text = new ScenarioText(language, out);
        report.failed().forEach(text::failed);
        text.counts(report);
        text.coverage(report.coverage());
        out.flush();
    }

    /** Writes how one scenario ended. */
    static void write(Outcome outcome, Language language, OutputStream stream) {
        PrintWriter out = new PrintWriter(stream, false, StandardCharsets.UTF_8);
        new ScenarioText(language, out).failed(outcome);
        out.flush();
    }

    private void failed(Outcome outcome) {
        Scenario scenario = outcome.scenario();
        String day = language == Language.VI
                ? scenario.asOf().format(DAY)
                : scenario.asOf().toString();
        line(say("SAI ", "FAILED ") + scenario.name() + say(" (ngày xét ", " (as of ") + day + ")");
        outcome.differences().forEach(this::difference);
        line("");
    }

    private void difference(Difference difference) {
        if (difference instanceof Difference.Unmet unmet) {
            head(unmet.place(), "không tìm thấy vi phạm này", "this finding was not found");
            line("    - " + unmet.expected().line());
        } else if (difference instanceof Difference.Unexpected unexpected) {
            head(unexpected.place(), "vi phạm này không có trong expected.txt", "this finding is not in expected.txt");
            line("    + " + unexpected.found().line());
            line("    + > " + unexpected.found().message());
        } else if (difference instanceof Difference.OtherMessage other) {
            head(other.place(), "vi phạm này nói câu khác", "this finding says something else");
            line("    - > " + other.expected().message());
            line("    + > " + other.said());
        } else if (difference instanceof Difference.OtherOrder other) {
            head(other.place(), "ở vị trí này là một vi phạm khác", "another finding stands here");
            line("    - " + other.expected().line());
            line("    + " + other.found().line());
        }
    }

    private void counts(ScenarioReport report) {
        int all = report.outcomes().size();
        int failed = report.failed().size();
        line(say(
                all + " tình huống: " + (all - failed) + " đạt, " + failed + " sai.",
                all + " scenarios: " + (all - failed) + " passed, " + failed + " failed."));
    }

    private void coverage(Coverage coverage) {
        int all = coverage.rules().size();
        int proved = coverage.proved();
        String share = all == 0 ? "" : " (" + proved * 100 / all + "%)";
        line(say(
                "Luật có cả ca vi phạm và ca đúng: " + proved + "/" + all + share + ".",
                "Rules with a failing and a passing case: " + proved + "/" + all + share + "."));
        names("Chưa có ca vi phạm", "Without a failing case", coverage.noFailing());
        names("Chưa có ca đúng", "Without a passing case", coverage.noPassing());
        names("Chưa từng xảy ra trong tình huống nào", "Fired in no scenario", coverage.neverFired());
        names(
                "Điều kiện chưa tình huống nào làm sai",
                "Conditions that no scenario leaves unmet",
                coverage.neverFalse());
        names("Không nằm trong thư mục của luật nào", "In the folder of no rule", coverage.ofNoRule());
    }

    private void names(String vi, String en, List<String> names) {
        if (!names.isEmpty()) {
            line(say(vi, en) + ":");
            names.forEach(name -> line("  " + name));
        }
    }

    private void head(Place place, String vi, String en) {
        line("  " + place + ": " + say(vi, en));
    }

    private String say(String vi, String en) {
        return new Bilingual(vi, en).in(language);
    }

    private void line(String text) {
        int indent = text.length() - text.stripLeading().length();
        out.print(" ".repeat(indent) + Visible.text(text.strip()) + "\n");
    }
}
