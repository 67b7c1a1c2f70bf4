package vn.dondoc.history.view;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.Severity;
import vn.dondoc.history.RecordedRun;
import vn.dondoc.history.Telling;

/** Recorded runs and what was told, in JSON. */
final class RunJson {

    /** Rises when a reader of the last version would misunderstand this one. */
    static final int SCHEMA_VERSION = 1;

    private RunJson() {}

    static void write(RecordedRun run, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", run.number());
        json.writeStringField("kind", run.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("scope", run.scope());
        json.writeStringField("asOf", run.asOf().toString());
        json.writeStringField("recordedAt", run.recordedAt().toString());
        json.writeStringField("version", run.version());
        json.writeStringField("inputSha256", run.inputSha256());
        json.writeStringField("rulesSha256", run.rulesSha256());
        json.writeArrayFieldStart("programs");
        for (ProgramSummary program : run.summary().programs()) {
            json.writeString(program.id());
        }
        json.writeEndArray();
        json.writeObjectFieldStart("summary");
        for (Severity severity : List.of(Severity.CRITICAL, Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            json.writeNumberField(severity.written(), run.summary().counted().getOrDefault(severity, 0));
        }
        json.writeNumberField("waived", run.summary().waived());
        json.writeNumberField("baseline", run.summary().baseline());
        json.writeEndObject();
        json.writeStringField("hash", run.hash());
        json.writeEndObject();
    }

    static void write(String field, List<Telling> told, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Telling telling : told) {
            json.writeStartObject();
            json.writeNumberField("run", telling.run());
            json.writeStringField("asOf", telling.asOf().toString());
            json.writeStringField("fingerprint", telling.fingerprint());
            json.writeStringField("reason", telling.reason());
            json.writeNumberField("level", telling.level());
            json.writeStringField("recipient", telling.recipient());
            json.writeStringField("channel", telling.channel());
            json.writeStringField("state", telling.state());
            json.writeStringField("at", telling.at());
            json.writeStringField("outcome", telling.outcome());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
