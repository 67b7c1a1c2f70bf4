package vn.dondoc.history.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Rule;
import vn.dondoc.finding.Visible;
import vn.dondoc.history.RecordedRun;
import vn.dondoc.model.Program.Language;

/** One recorded run as a result of OSCAL. */
final class OscalResult {

    /** Names the properties that are dondoc's own. */
    private static final String NAMESPACE = "https://dondoc.example.org/ns/oscal";

    private final RecordedRun run;
    private final Audit audit;
    private final Language language;
    private final HistoryWords words;
    private final JsonGenerator json;

    OscalResult(OscalExport.Result result, Language language, HistoryWords words, JsonGenerator json) {
        this.run = result.run();
        this.audit = result.audit();
        this.language = language;
        this.words = words;
        this.json = json;
    }

    void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("uuid", OscalId.of(run.hash(), "result"));
        json.writeStringField("title", words.say("oscal.result", Map.of("number", run.number(), "asOf", run.asOf())));
        json.writeStringField("description", words.say("oscal.result.text", Map.of("counts", words.counts(run))));
        json.writeStringField("start", run.recordedAt().toString());
        json.writeStringField("end", run.recordedAt().toString());
        json.writeArrayFieldStart("props");
        property("as-of", run.asOf().toString());
        property("kind", run.kind().name());
        property("scope", run.scope());
        property("tool-version", run.version());
        property("input-sha256", run.inputSha256());
        property("rules-sha256", run.rulesSha256());
        property("chain-hash", run.hash());
        json.writeEndArray();
        reviewed();
        if (!audit.findings().isEmpty()) {
            json.writeArrayFieldStart("observations");
            for (Finding finding : audit.findings()) {
                observation(finding);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("risks");
            for (Finding finding : audit.findings()) {
                risk(finding);
            }
            json.writeEndArray();
        }
        conclusions();
        json.writeEndObject();
    }

    private void reviewed() throws IOException {
        json.writeObjectFieldStart("reviewed-controls");
        json.writeArrayFieldStart("control-selections");
        json.writeStartObject();
        if (audit.ran().isEmpty()) {
            json.writeObjectFieldStart("include-all");
            json.writeEndObject();
        } else {
            json.writeArrayFieldStart("include-controls");
            for (String rule : audit.ran()) {
                json.writeStartObject();
                json.writeStringField("control-id", rule);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void observation(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("uuid", observationId(finding));
        json.writeStringField("title", title(finding));
        json.writeStringField("description", finding.message().in(language));
        json.writeArrayFieldStart("props");
        property("fingerprint", finding.fingerprint());
        property("severity", finding.severity().written());
        property("escalation-level", Integer.toString(finding.level()));
        subject(finding);
        json.writeEndArray();
        texts("methods", List.of("TEST"));
        texts("types", List.of("finding"));
        String unit = finding.subject().unit();
        if (unit != null) {
            json.writeArrayFieldStart("subjects");
            json.writeStartObject();
            json.writeStringField("subject-uuid", OscalId.ofUnit(unit));
            json.writeStringField("type", "party");
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeArrayFieldStart("relevant-evidence");
        evidence(finding.location().toString(), words.say("oscal.location"));
        for (Finding.Evidence evidence : finding.evidence()) {
            evidence(evidence.place().toString(), evidence.fact().in(language));
        }
        json.writeEndArray();
        json.writeStringField("collected", run.recordedAt().toString());
        json.writeEndObject();
    }

    /** What the finding is about, by the names of the fields of results. */
    private void subject(Finding finding) throws IOException {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("program", finding.subject().program());
        fields.put("unit", finding.subject().unit());
        fields.put("task", finding.subject().task());
        fields.put("occurrence", finding.subject().occurrence());
        fields.put("area", finding.subject().area());
        fields.put("kpi", finding.subject().kpi());
        fields.put("report", finding.subject().report());
        fields.put("period", finding.subject().period());
        fields.put("difficulty", finding.subject().difficulty());
        fields.put("request", finding.subject().request());
        fields.put("path", finding.path());
        for (Map.Entry<String, @Nullable String> field : fields.entrySet()) {
            property(field.getKey(), field.getValue());
        }
    }

    private void evidence(String place, String description) throws IOException {
        json.writeStartObject();
        json.writeStringField("description", description);
        json.writeArrayFieldStart("props");
        property("place", place);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void risk(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("uuid", riskId(finding));
        json.writeStringField("title", title(finding));
        json.writeStringField("description", finding.message().in(language));
        json.writeStringField("statement", finding.remedy().in(language));
        Finding.Waived waived = finding.waived();
        json.writeStringField("status", waived == null ? "open" : "deviation-approved");
        if (finding.due() != null) {
            // The end of the day in Vietnam.
            json.writeStringField("deadline", finding.due() + "T23:59:59+07:00");
        }
        if (waived != null) {
            json.writeArrayFieldStart("mitigating-factors");
            json.writeStartObject();
            json.writeStringField("uuid", OscalId.of(run.hash(), finding.fingerprint(), "waiver"));
            json.writeStringField(
                    "description",
                    words.say(
                            "oscal.waiver",
                            Map.of(
                                    "reason", Visible.text(waived.reason()),
                                    "approvedBy", Visible.text(waived.approvedBy()),
                                    "expires", waived.expires())));
            json.writeEndObject();
            json.writeEndArray();
        }
        related("related-observations", "observation-uuid", List.of(observationId(finding)));
        json.writeEndObject();
    }

    /** One conclusion for each rule that ran: satisfied where nothing counts against it. */
    private void conclusions() throws IOException {
        if (audit.ran().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("findings");
        for (Rule rule : audit.rules()) {
            if (audit.ran().contains(rule.id())) {
                conclusion(rule);
            }
        }
        json.writeEndArray();
    }

    private void conclusion(Rule rule) throws IOException {
        List<Finding> of = audit.findings().stream()
                .filter(finding -> finding.rule().id().equals(rule.id()))
                .toList();
        boolean satisfied = of.stream().noneMatch(audit.exit()::counts);
        json.writeStartObject();
        json.writeStringField("uuid", OscalId.of(run.hash(), "rule", rule.id()));
        json.writeStringField("title", rule.id() + " " + rule.title().in(language));
        json.writeStringField("description", Visible.text(rule.basisText().in(language)));
        json.writeObjectFieldStart("target");
        json.writeStringField("type", "objective-id");
        json.writeStringField("target-id", rule.id());
        json.writeObjectFieldStart("status");
        json.writeStringField("state", satisfied ? "satisfied" : "not-satisfied");
        json.writeEndObject();
        json.writeEndObject();
        related(
                "related-observations",
                "observation-uuid",
                of.stream().map(this::observationId).toList());
        related("related-risks", "risk-uuid", of.stream().map(this::riskId).toList());
        json.writeEndObject();
    }

    private void related(String field, String name, List<String> ids) throws IOException {
        if (ids.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(field);
        for (String id : ids) {
            json.writeStartObject();
            json.writeStringField(name, id);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private String observationId(Finding finding) {
        return OscalId.of(run.hash(), finding.fingerprint(), "observation");
    }

    private String riskId(Finding finding) {
        return OscalId.of(run.hash(), finding.fingerprint(), "risk");
    }

    private String title(Finding finding) {
        List<String> parts = new ArrayList<>(List.of(finding.rule().id()));
        String unit = finding.subject().unit();
        if (unit != null) {
            parts.add(Visible.text(audit.unitName(unit)));
        }
        return String.join(" ", parts);
    }

    private void texts(String field, List<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /** OSCAL knows no property without a value, and no value that begins or ends in white space. */
    private void property(String name, @Nullable String value) throws IOException {
        String shown = Visible.textOrNull(value);
        if (shown != null) {
            json.writeStartObject();
            json.writeStringField("name", name);
            json.writeStringField("ns", NAMESPACE);
            json.writeStringField("value", shown);
            json.writeEndObject();
        }
    }
}
