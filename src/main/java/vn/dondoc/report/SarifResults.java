package vn.dondoc.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Visible;
import vn.dondoc.model.Program.Language;
import vn.dondoc.model.Subject;
import vn.dondoc.source.Place;

/** Findings as results, in SARIF. */
final class SarifResults {

    /** Name of the root that paths are relative to: the repository's. */
    static final String ROOT = "SRCROOT";

    /** Name and version of our fingerprint; the version rises when the same finding gets another one. */
    private static final String FINGERPRINT = "dondocFingerprint/v1";

    private static final String UNRESERVED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";

    private final Audit audit;
    private final Map<String, Integer> ruleIndexes;
    private final JsonGenerator json;

    /** @param ruleIndexes where each rule stands in the list of those that ran */
    SarifResults(Audit audit, Map<String, Integer> ruleIndexes, JsonGenerator json) {
        this.audit = audit;
        this.ruleIndexes = ruleIndexes;
        this.json = json;
    }

    void write(Finding finding) throws IOException {
        Language language = audit.languageOf(finding);
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id());
        Integer index = ruleIndexes.get(finding.rule().id());
        if (index != null) {
            json.writeNumberField("ruleIndex", index);
        }
        json.writeStringField("level", SarifRules.level(finding.severity()));
        message(finding.message().in(language));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        physical(finding.location());
        json.writeEndObject();
        json.writeEndArray();
        related(finding, language);
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(FINGERPRINT, finding.fingerprint());
        json.writeEndObject();
        notCounted(finding);
        properties(finding, language);
        json.writeEndObject();
    }

    private void related(Finding finding, Language language) throws IOException {
        if (finding.evidence().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("relatedLocations");
        int id = 0;
        for (Finding.Evidence evidence : finding.evidence()) {
            json.writeStartObject();
            json.writeNumberField("id", id++);
            physical(evidence.place());
            message(evidence.fact().in(language));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void notCounted(Finding finding) throws IOException {
        json.writeArrayFieldStart("suppressions");
        Finding.Waived waived = finding.waived();
        if (waived != null) {
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("status", "accepted");
            json.writeStringField(
                    "justification",
                    Visible.text(waived.reason()) + " (" + Visible.text(waived.approvedBy()) + ", " + waived.expires()
                            + ")");
            json.writeEndObject();
        }
        json.writeEndArray();
        if (finding.baseline()) {
            json.writeStringField("baselineState", "unchanged");
        }
    }

    private void properties(Finding finding, Language language) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("severity", finding.severity().written());
        json.writeNumberField("level", finding.level());
        for (Map.Entry<String, @Nullable String> field :
                subject(finding.subject()).entrySet()) {
            if (field.getValue() != null) {
                json.writeStringField(field.getKey(), field.getValue());
            }
        }
        if (finding.due() != null) {
            json.writeStringField("due", finding.due().toString());
        }
        if (finding.daysOverdue() != null) {
            json.writeNumberField("daysOverdue", finding.daysOverdue());
        }
        json.writeStringField("remedy", finding.remedy().in(language));
        json.writeEndObject();
    }

    private static Map<String, @Nullable String> subject(Subject subject) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("program", subject.program());
        fields.put("unit", subject.unit());
        fields.put("task", subject.task());
        fields.put("occurrence", subject.occurrence());
        fields.put("area", subject.area());
        fields.put("kpi", subject.kpi());
        fields.put("report", subject.report());
        fields.put("period", subject.period());
        fields.put("difficulty", subject.difficulty());
        fields.put("request", subject.request());
        return fields;
    }

    private void physical(Place place) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", encoded(audit.pathInRepository(place)));
        json.writeStringField("uriBaseId", ROOT);
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", place.line());
        json.writeNumberField("startColumn", place.column());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void message(String text) throws IOException {
        json.writeObjectFieldStart("message");
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** A path as the path of a URI: everything but unreserved characters and slashes by its bytes. */
    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(b) >= 0) {
                uri.append((char) b);
            } else {
                uri.append(String.format("%%%02X", b));
            }
        }
        return uri.toString();
    }
}
