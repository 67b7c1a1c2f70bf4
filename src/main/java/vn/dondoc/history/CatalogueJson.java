package vn.dondoc.history;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Rule;
import vn.dondoc.finding.Severity;
import vn.dondoc.report.JsonText;

/** The catalogue of rules that a run was judged by, as JSON: everything about the rules but their conditions. */
final class CatalogueJson {

    private CatalogueJson() {}

    static String write(List<Rule> rules) {
        return JsonText.compact(json -> {
            json.writeStartArray();
            for (Rule rule : rules) {
                json.writeStartObject();
                json.writeStringField("id", rule.id());
                RecordedJson.write("title", rule.title(), json);
                json.writeStringField("severity", rule.severity().written());
                json.writeArrayFieldStart("per");
                for (Rule.Field field : rule.per().stream().sorted().toList()) {
                    json.writeString(lower(field));
                }
                json.writeEndArray();
                json.writeStringField("responsible", lower(rule.responsible()));
                json.writeStringField("basis", lower(rule.basis()));
                RecordedJson.write("basisText", rule.basisText(), json);
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
        RecordedJson.write("description", parameter.description(), json);
        json.writeEndObject();
    }

    static List<Rule> read(String written) {
        return RecordedJson.read(written, CatalogueJson::rules);
    }

    private static List<Rule> rules(JsonNode written) {
        List<Rule> rules = new ArrayList<>();
        for (JsonNode rule : written) {
            Set<Rule.Field> per = EnumSet.noneOf(Rule.Field.class);
            rule.path("per").forEach(field -> per.add(constant(Rule.Field.class, field)));
            List<Rule.Parameter> parameters = new ArrayList<>();
            rule.path("parameters").forEach(parameter -> parameters.add(parameter(parameter)));
            rules.add(new Rule(
                    rule.path("id").asText(),
                    RecordedJson.bilingual(rule.path("title")),
                    constant(Severity.class, rule.path("severity")),
                    per,
                    constant(Rule.Responsible.class, rule.path("responsible")),
                    constant(Rule.Basis.class, rule.path("basis")),
                    RecordedJson.bilingual(rule.path("basisText")),
                    parameters));
        }
        return rules;
    }

    private static Rule.Parameter parameter(JsonNode parameter) {
        @Nullable String max = RecordedJson.text(parameter, "max");
        return new Rule.Parameter(
                parameter.path("name").asText(),
                parameter.path("whole").asBoolean(),
                new BigDecimal(parameter.path("default").asText()),
                new BigDecimal(parameter.path("min").asText()),
                max == null ? null : new BigDecimal(max),
                parameter.path("unit").asText(),
                RecordedJson.bilingual(parameter.path("description")));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode written) {
        return Enum.valueOf(type, written.asText().toUpperCase(Locale.ROOT));
    }
}
