package vn.dondoc.history.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Visible;
import vn.dondoc.history.RecordedRun;
import vn.dondoc.model.Program.Language;
import vn.dondoc.report.JsonText;

/**
 * Recorded runs as assessment results in OSCAL, the language in which auditors' tools exchange what was assessed: units are
 * parties, rules are controls with one objective each, findings of dondoc are observations and risks. Ids are made from the
 * hashes of the chain, so that the same history gives the same bytes.
 */
public final class OscalExport {

    /** Of NIST's model that the document follows. */
    private static final String VERSION = "1.1.3";

    private OscalExport() {}

    /** A run with its result. */
    public record Result(RecordedRun run, Audit audit) {}

    /**
     * Writes one document.
     *
     * @param results at least one, in the order of recording
     */
    public static void write(List<Result> results, Language language, OutputStream out) throws IOException {
        RecordedRun last = results.get(results.size() - 1).run();
        HistoryWords words = new HistoryWords(language);
        String plan = OscalId.of(last.hash(), "plan");
        JsonText.write(out, json -> {
            json.writeStartObject();
            json.writeObjectFieldStart("assessment-results");
            json.writeStringField("uuid", OscalId.of(last.hash(), "assessment-results", results.size()));
            json.writeObjectFieldStart("metadata");
            json.writeStringField("title", words.say("oscal.title"));
            json.writeStringField("last-modified", last.recordedAt().toString());
            json.writeStringField("version", Long.toString(last.number()));
            json.writeStringField("oscal-version", VERSION);
            parties(results, json);
            json.writeEndObject();
            // OSCAL asks for the plan that was followed: the rules, which have no document of that kind.
            json.writeObjectFieldStart("import-ap");
            json.writeStringField("href", "#" + plan);
            json.writeEndObject();
            json.writeArrayFieldStart("results");
            for (Result result : results) {
                new OscalResult(result, language, words, json).write();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("back-matter");
            json.writeArrayFieldStart("resources");
            json.writeStartObject();
            json.writeStringField("uuid", plan);
            json.writeStringField("title", words.say("oscal.plan"));
            json.writeStringField("description", words.say("oscal.plan.text"));
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    /** The units of all results. */
    private static void parties(List<Result> results, JsonGenerator json) throws IOException {
        Map<String, String> units = new TreeMap<>();
        results.forEach(result -> units.putAll(result.audit().unitNames()));
        results.forEach(result -> result.audit().findings().forEach(finding -> {
            String unit = finding.subject().unit();
            if (unit != null) {
                units.putIfAbsent(unit, unit);
            }
        }));
        if (units.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("parties");
        for (Map.Entry<String, String> unit : units.entrySet()) {
            json.writeStartObject();
            json.writeStringField("uuid", OscalId.ofUnit(unit.getKey()));
            json.writeStringField("type", "organization");
            json.writeStringField("name", Visible.text(unit.getValue()));
            json.writeStringField("short-name", Visible.text(unit.getKey()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
