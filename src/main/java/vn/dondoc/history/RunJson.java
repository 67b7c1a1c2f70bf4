package vn.dondoc.history;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.Rule;
import vn.dondoc.finding.Severity;
import vn.dondoc.model.Program.Language;
import vn.dondoc.report.JsonPrograms;
import vn.dondoc.report.JsonText;

/** What of a run is kept as JSON: its catalogue of rules, and its summary. */
final class RunJson {

    private RunJson() {}

    /** Everything about the rules but their conditions. */
    static String catalogue(List<Rule> rules) {
        return JsonText.compact(json -> {
            json.writeStartArray();
            for (Rule rule : rules) {
                json.writeStartObject();
                json.writeStringField("id", rule.id());
                bilingual("title", rule.title(), json);
                json.writeStringField("severity", rule.severity().written());
                names("per", rule.per(), json);
                json.writeStringField("responsible", lower(rule.responsible()));
                json.writeStringField("basis", lower(rule.basis()));
                bilingual("basisText", rule.basisText(), json);
                json.writeArrayFieldStart("parameters");
                for (Rule.Parameter parameter : rule.parameters()) {
                    parameter(parameter, json);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void parameter(Rule.Parameter parameter, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", parameter.name());
        json.writeBooleanField("whole", parameter.whole());
        json.writeStringField("default", parameter.defaultValue().toPlainString());
        json.writeStringField("min", parameter.min().toPlainString());
        json.writeStringField(
                "max", parameter.max() == null ? null : parameter.max().toPlainString());
        json.writeStringField("unit", parameter.unit());
        bilingual("description", parameter.description(), json);
        json.writeEndObject();
    }

    /** Everything about a result but its rules, its findings and what has a column of its own. */
    static String summary(Audit audit) {
        return JsonText.compact(json -> {
            json.writeStartObject();
            json.writeStringField("language", code(audit.language()));
            json.writeStringField("spoken", audit.spoken() == null ? null : code(audit.spoken()));
            json.writeNumberField("files", audit.input().files());
            json.writeNumberField("documents", audit.input().documents());
            json.writeNumberField("facts", audit.input().facts());
            texts("ran", audit.ran(), json);
            texts("off", audit.off(), json);
            json.writeStringField(
                    "failOn",
                    audit.exit().from() == null ? null : audit.exit().from().written());
            if (audit.exit().changed() != null) {
                texts("changed", audit.exit().changed().stream().sorted().toList(), json);
            }
            json.writeStringField("directory", audit.directory());
            json.writeObjectFieldStart("counted");
            for (Severity severity : Severity.values()) {
                json.writeNumberField(severity.written(), audit.counted(severity));
            }
            json.writeEndObject();
            json.writeArrayFieldStart("programs");
            for (ProgramSummary program : audit.programs()) {
                json.writeStartObject();
                json.writeStringField("language", code(program.language()));
                JsonPrograms.fields(program, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("unitNames");
            for (var unit : new TreeMap<>(audit.unitNames()).entrySet()) {
                json.writeStringField(unit.getKey(), unit.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    static void bilingual(String field, Bilingual text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("vi", text.vi());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    static String code(Language language) {
        return lower(language);
    }

    private static void texts(String field, Collection<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void names(String field, Collection<? extends Enum<?>> constants, JsonGenerator json)
            throws IOException {
        texts(field, constants.stream().map(RunJson::lower).sorted().toList(), json);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
