package vn.dondoc.alert;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import vn.dondoc.alert.Simulation.Sent;
import vn.dondoc.finding.Severity;

/** A simulation, for machines. */
final class SimulationJson {

    private static final int SCHEMA_VERSION = 1;

    private SimulationJson() {}

    static void write(Simulation simulation, OutputStream out) throws IOException {
        // The stream is the caller's.
        JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter());
        json.writeStartObject();
        json.writeNumberField("schemaVersion", SCHEMA_VERSION);
        json.writeStringField("from", simulation.days().get(0).toString());
        json.writeStringField(
                "to", simulation.days().get(simulation.days().size() - 1).toString());
        json.writeNumberField("days", simulation.days().size());
        json.writeArrayFieldStart("messages");
        for (Sent sent : simulation.sent()) {
            write(json, sent);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private static void write(JsonGenerator json, Sent sent) throws IOException {
        Severity worst = sent.worst();
        json.writeStartObject();
        json.writeStringField("day", sent.day().toString());
        json.writeStringField("to", sent.recipient().address());
        json.writeStringField("unit", sent.unit());
        json.writeStringField("subject", sent.subject());
        json.writeStringField("worst", worst == null ? null : worst.written());
        json.writeObjectFieldStart("reasons");
        for (Map.Entry<Reason, Integer> reason : sent.reasons().entrySet()) {
            json.writeNumberField(reason.getKey().written(), reason.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
