package vn.dondoc.scenario;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Finding;
import vn.dondoc.model.Program.Language;
import vn.dondoc.report.Formats;
import vn.dondoc.report.Style;
import vn.dondoc.report.office.Audits;
import vn.dondoc.source.FuzzedFile;

/**
 * Any bytes as a file of a workspace, read, judged and printed: nothing is thrown, every finding has a place in the file,
 * nothing printed steers a terminal, and a second judgement prints the same.
 */
public final class JudgedFuzz {

    private static final List<String> FORMATS =
            List.of("text", "json", "sarif", "junit", "github", "gitlab", "markdown", "csv", "html");
    private static final Style STYLE = new Style(80, false, true, false);

    private JudgedFuzz() {}

    /** What a fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        FuzzedFile file = FuzzedFile.of("a.yaml", input);
        Audit audit = audit(file);
        for (Finding finding : audit.findings()) {
            file.hold(finding.location());
            finding.evidence().forEach(evidence -> file.hold(evidence.place()));
        }
        Audit again = audit(file);
        // One of the formats for an input: all of them would take most of the time.
        String format = FORMATS.get(input.length % FORMATS.size());
        String printed = printed(format, audit);
        if (!printed.equals(printed(format, again))) {
            throw new AssertionError("a second judgement prints something else as " + format);
        }
        printed.codePoints().filter(c -> steers(c, format)).findAny().ifPresent(c -> {
            throw new AssertionError(format + " prints U+" + Integer.toHexString(c));
        });
    }

    private static Audit audit(FuzzedFile file) {
        return Audits.of(List.of(file.source()), "2023-06-30", Language.VI);
    }

    private static String printed(String format, Audit audit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Formats.get(format).write(audit, STYLE, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static boolean steers(int c, String format) {
        if (c == '\n' || (format.equals("csv") && (c == '\r' || c == '\uFEFF'))) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
