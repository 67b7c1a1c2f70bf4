package vn.dondoc.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;
import vn.dondoc.finding.Explanation.About;
import vn.dondoc.finding.Explanation.Case;
import vn.dondoc.finding.Explanation.Condition;
import vn.dondoc.finding.Explanation.Test;
import vn.dondoc.finding.Explanation.Value;
import vn.dondoc.finding.ExplanationWords;
import vn.dondoc.finding.Finding;
import vn.dondoc.report.ExplanationFormats.Explained;
import vn.dondoc.source.Place;

/** An explanation, in JSON. */
final class JsonExplanation {

    private JsonExplanation() {}

    static void write(Explained explained, OutputStream out) throws IOException {
        JsonText.write(out, json -> content(explained, json));
    }

    private static void content(Explained explained, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schemaVersion", 1);
        json.writeStringField("asOf", explained.audit().asOf().toString());
        json.writeStringField("rule", explained.explanation().rule().id());
        json.writeStringField("program", explained.subject().program());
        json.writeStringField("unit", explained.subject().unit());
        json.writeBooleanField("off", explained.off());
        json.writeBooleanField("holds", explained.explanation().holds());
        json.writeArrayFieldStart("findings");
        for (Finding finding : explained.findings()) {
            JsonFindings.write(finding, explained.audit().languageOf(finding), json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("cases");
        for (Case one : explained.explanation().cases()) {
            json.writeStartObject();
            json.writeStringField("name", one.name());
            json.writeBooleanField("holds", one.holds());
            place(one.place(), json);
            json.writeArrayFieldStart("conditions");
            for (Condition condition : one.conditions()) {
                condition(condition, explained.words(), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void condition(Condition condition, ExplanationWords words, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("asks", lower(condition.asks()));
        json.writeStringField("fact", condition.kind());
        json.writeStringField("outcome", lower(condition.outcome()));
        json.writeNumberField("passed", condition.passed());
        json.writeArrayFieldStart("tests");
        for (Test test : condition.tests()) {
            json.writeStartObject();
            json.writeStringField("text", test.text());
            json.writeStringField("outcome", lower(test.outcome()));
            json.writeStringField("said", words.test(test));
            json.writeObjectFieldStart("values");
            for (Value value : test.values()) {
                json.writeStringField(value.name(), value.value() == null ? null : Objects.toString(value.value()));
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        About about = condition.about();
        json.writeStringField("due", about == null ? null : words.due(about));
        json.writeArrayFieldStart("evidence");
        if (about != null) {
            for (Finding.Evidence evidence : words.evidence(about)) {
                json.writeStartObject();
                json.writeStringField("fact", evidence.fact().vi());
                place(evidence.place(), json);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void place(Place place, JsonGenerator json) throws IOException {
        json.writeStringField("file", place.file());
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
