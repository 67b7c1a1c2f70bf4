package vn.dondoc.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Visible;

/**
 * {@code github}: workflow commands, which GitHub shows beside the lines of a change. It shows ten of a kind for each
 * step, so the most severe come first; what does not count is left out.
 *
 * @see <a href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">workflow commands</a>
 */
final class GitHubFormat implements Format {

    @Override
    public String name() {
        return Formats.ANNOTATIONS;
    }

    @Override
    public void write(Audit audit, Style style, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        for (Finding finding : audit.findings()) {
            if (audit.exit().counts(finding)) {
                writer.write(command(finding, audit));
            }
        }
        writer.write(new TextSummary(audit, new TextWords(audit)).counts() + "\n");
        writer.flush();
    }

    private static String command(Finding finding, Audit audit) {
        String kind = switch (finding.severity()) {
            case CRITICAL, ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
        String title = finding.rule().id() + " " + finding.rule().title().in(audit.languageOf(finding));
        return "::" + kind
                // A name that steers terminals is shown to people, though no file is called so.
                + " file=" + property(Visible.lines(audit.pathInRepository(finding.location())))
                + ",line=" + finding.location().line()
                + ",col=" + finding.location().column()
                + ",title=" + property(title)
                + "::" + data(finding.message().in(audit.languageOf(finding)))
                + "\n";
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
