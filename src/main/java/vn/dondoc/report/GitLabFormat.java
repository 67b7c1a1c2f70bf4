package vn.dondoc.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Severity;

/**
 * {@code gitlab}: a Code Quality report. It knows no suppressed findings, so what does not count is left out.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">the format</a>
 */
final class GitLabFormat implements Format {

    @Override
    public String name() {
        return "gitlab";
    }

    @Override
    public void write(Audit audit, Style style, OutputStream out) throws IOException {
        JsonText.write(out, json -> {
            json.writeStartArray();
            for (Finding finding : audit.findings()) {
                if (audit.exit().counts(finding)) {
                    issue(finding, audit, json);
                }
            }
            json.writeEndArray();
        });
    }

    private static void issue(Finding finding, Audit audit, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("description", finding.message().in(audit.languageOf(finding)));
        json.writeStringField("check_name", finding.rule().id());
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeStringField("severity", severity(finding.severity()));
        json.writeObjectFieldStart("location");
        json.writeStringField("path", audit.pathInRepository(finding.location()));
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", finding.location().line());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Its words for how grave something is: info, minor, major, critical, blocker. */
    private static String severity(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "critical";
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
