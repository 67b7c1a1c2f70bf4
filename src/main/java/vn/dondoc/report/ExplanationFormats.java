package vn.dondoc.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Explanation;
import vn.dondoc.finding.ExplanationWords;
import vn.dondoc.finding.Finding;
import vn.dondoc.model.Subject;

/** Formats of explanations. */
public final class ExplanationFormats {

    private static final String JSON = "json";

    private ExplanationFormats() {}

    /**
     * What is explained.
     *
     * @param off the program turned the rule off
     * @param findings what the rule finds about the subject, as it is reported
     */
    public record Explained(
            Explanation explanation,
            Subject subject,
            boolean off,
            List<Finding> findings,
            Audit audit,
            ExplanationWords words) {

        /** The finding that comes first; null where there is none. */
        @Nullable
        Finding first() {
            return findings.isEmpty() ? null : findings.get(0);
        }
    }

    public static List<String> names() {
        return List.of(Formats.DEFAULT, JSON);
    }

    /**
     * Writes an explanation, in UTF-8.
     *
     * @param format one of {@link #names()}
     */
    public static void write(String format, Explained explained, Style style, OutputStream out) throws IOException {
        if (format.equals(JSON)) {
            JsonExplanation.write(explained, out);
        } else {
            new TextExplanation(explained, style).write(out);
        }
    }
}
