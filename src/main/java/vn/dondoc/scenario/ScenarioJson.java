package vn.dondoc.scenario;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.JsonText;
import vn.dondoc.source.Place;

/** A run of scenarios, for programs. */
public final class ScenarioJson {

    private static final int SCHEMA_VERSION = 1;

    private ScenarioJson() {}

    /** Writes in UTF-8; the stream stays open. */
    public static void write(ScenarioReport report, OutputStream out) throws IOException {
        JsonText.write(out, json -> {
            json.writeStartObject();
            json.writeNumberField("schemaVersion", SCHEMA_VERSION);
            json.writeNumberField("scenarios", report.outcomes().size());
            json.writeNumberField("failed", report.failed().size());
            json.writeArrayFieldStart("failures");
            for (Outcome outcome : report.failed()) {
                failure(outcome, json);
            }
            json.writeEndArray();
            coverage(report.coverage(), json);
            json.writeEndObject();
        });
    }

    private static void failure(Outcome outcome, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("scenario", outcome.scenario().name());
        json.writeStringField("asOf", outcome.scenario().asOf().toString());
        json.writeArrayFieldStart("differences");
        for (Difference difference : outcome.differences()) {
            json.writeStartObject();
            difference(difference, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void difference(Difference difference, JsonGenerator json) throws IOException {
        if (difference instanceof Difference.Unmet unmet) {
            fields("unmet", unmet.place(), unmet.expected().line(), null, json);
        } else if (difference instanceof Difference.Unexpected unexpected) {
            fields("unexpected", unexpected.place(), null, unexpected.found().line(), json);
        } else if (difference instanceof Difference.OtherMessage other) {
            fields("message", other.place(), other.expected().message(), other.said(), json);
        } else if (difference instanceof Difference.OtherOrder other) {
            fields(
                    "order",
                    other.place(),
                    other.expected().line(),
                    other.found().line(),
                    json);
        }
    }

    private static void fields(
            String kind, Place place, @Nullable String expected, @Nullable String found, JsonGenerator json)
            throws IOException {
        json.writeStringField("kind", kind);
        json.writeStringField("file", place.file());
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
        json.writeStringField("expected", expected);
        json.writeStringField("found", found);
    }

    private static void coverage(Coverage coverage, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("coverage");
        json.writeNumberField("rules", coverage.rules().size());
        json.writeNumberField("proved", coverage.proved());
        names("noFailing", coverage.noFailing(), json);
        names("noPassing", coverage.noPassing(), json);
        names("neverFired", coverage.neverFired(), json);
        names("neverFalse", coverage.neverFalse(), json);
        names("ofNoRule", coverage.ofNoRule(), json);
        json.writeEndObject();
    }

    private static void names(String field, List<String> names, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
    }
}
