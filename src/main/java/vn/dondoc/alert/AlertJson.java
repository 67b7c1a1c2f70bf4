package vn.dondoc.alert;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** What a run of alerts did, for machines. */
final class AlertJson {

    private static final int SCHEMA_VERSION = 1;

    private AlertJson() {}

    static void write(AlertResult result, OutputStream out) throws IOException {
        // The stream is the caller's.
        JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter());
        json.writeStartObject();
        json.writeNumberField("schemaVersion", SCHEMA_VERSION);
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "dondoc");
        json.writeStringField("version", result.version());
        json.writeEndObject();
        json.writeStringField("asOf", result.asOf().toString());
        json.writeBooleanField("dryRun", result.dry());
        json.writeBooleanField("complete", result.isComplete());
        json.writeArrayFieldStart("messages");
        for (Delivery delivery : result.deliveries()) {
            write(json, delivery);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("heldBack");
        for (String address : result.heldBack()) {
            json.writeString(address);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("falls");
        for (Fall fall : result.falls()) {
            write(json, fall);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private static void write(JsonGenerator json, Delivery delivery) throws IOException {
        Outcome outcome = delivery.outcome();
        json.writeStartObject();
        json.writeStringField("channel", delivery.channel());
        json.writeStringField("to", delivery.address());
        json.writeStringField("subject", delivery.subject());
        json.writeStringField("messageId", delivery.id());
        json.writeStringField(
                "state", outcome == null ? "dry-run" : outcome.state().name().toLowerCase(Locale.ROOT));
        json.writeStringField("detail", outcome == null ? null : outcome.detail());
        json.writeBooleanField("retried", delivery.retried());
        json.writeArrayFieldStart("items");
        for (Telling telling : delivery.tellings()) {
            json.writeStartObject();
            json.writeStringField("fingerprint", telling.fingerprint());
            json.writeStringField("reason", telling.reason().written());
            json.writeStringField("severity", telling.severity().written());
            json.writeNumberField("level", telling.level());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (delivery.text() != null) {
            json.writeStringField("text", delivery.text());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Fall fall) throws IOException {
        Recipient to = fall.to();
        json.writeStartObject();
        json.writeStringField("program", fall.program());
        json.writeStringField("unit", fall.unit());
        json.writeStringField("role", fall.role());
        json.writeStringField("to", to == null ? null : to.address());
        json.writeNumberField("findings", fall.findings());
        json.writeEndObject();
    }
}
