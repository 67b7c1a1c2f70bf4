package vn.dondoc.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Rule;

/**
 * {@code sarif}: Static Analysis Results Interchange Format 2.1.0 (OASIS), as code scanning reads it.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/">the standard</a>
 */
final class SarifFormat implements Format {

    /** Code scanning refuses files with more. */
    private static final int MOST_RESULTS = 5_000;

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final String LEFT_OUT = "results-left-out";

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public void write(Audit audit, Style style, OutputStream out) throws IOException {
        JsonText.write(out, json -> {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            run(audit, json);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void run(Audit audit, JsonGenerator json) throws IOException {
        List<Rule> rules = audit.rules().stream()
                .filter(rule -> audit.ran().contains(rule.id()))
                .toList();
        List<Finding> kept = kept(audit);
        SarifRules.write(audit, rules, LEFT_OUT, json);
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", true);
        int left = audit.findings().size() - kept.size();
        if (left > 0) {
            notification(new TextWords(audit).general("sarif.left-out", Map.of("n", left, "most", MOST_RESULTS)), json);
        }
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(SarifResults.ROOT);
        json.writeObjectFieldStart("description");
        json.writeStringField("text", new TextWords(audit).general("sarif.root"));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
        Map<String, Integer> indexes = new HashMap<>();
        rules.forEach(rule -> indexes.put(rule.id(), indexes.size()));
        SarifResults results = new SarifResults(audit, indexes, json);
        for (Finding finding : kept) {
            results.write(finding);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeStringField("asOf", audit.asOf().toString());
        json.writeStringField("inputSha256", audit.input().sha256());
        json.writeStringField("rulesSha256", audit.rulesSha256());
        json.writeEndObject();
    }

    private static void notification(String text, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("toolExecutionNotifications");
        json.writeStartObject();
        json.writeObjectFieldStart("descriptor");
        json.writeStringField("id", LEFT_OUT);
        json.writeNumberField("index", 0);
        json.writeEndObject();
        json.writeStringField("level", "warning");
        json.writeObjectFieldStart("message");
        json.writeStringField("text", text);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    /** As many as a reader takes: those that count before the others, the most severe first. */
    private static List<Finding> kept(Audit audit) {
        if (audit.findings().size() <= MOST_RESULTS) {
            return audit.findings();
        }
        List<Finding> kept = new ArrayList<>();
        for (boolean counting : new boolean[] {true, false}) {
            audit.findings().stream()
                    .filter(finding -> audit.exit().counts(finding) == counting)
                    .limit(MOST_RESULTS - kept.size())
                    .forEach(kept::add);
        }
        return kept;
    }
}
