package vn.dondoc.history;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.ExitDecision;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.Severity;
import vn.dondoc.model.Program.Language;
import vn.dondoc.report.JsonPrograms;
import vn.dondoc.report.JsonText;

/**
 * What of a result is kept beside its rules and findings, as JSON.
 *
 * @param spoken as in {@link Audit}
 * @param counted how many findings of each severity counted
 * @param exit which findings make the run fail
 * @param directory as in {@link Audit}
 * @param unitNames by id
 */
public record RunSummary(
        Language language,
        @Nullable Language spoken,
        int files,
        int documents,
        int facts,
        List<String> ran,
        List<String> off,
        Map<Severity, Integer> counted,
        int waived,
        int baseline,
        ExitDecision exit,
        String directory,
        List<ProgramSummary> programs,
        Map<String, String> unitNames) {

    static String write(Audit audit) {
        return JsonText.compact(json -> {
            json.writeStartObject();
            json.writeStringField("language", code(audit.language()));
            json.writeStringField("spoken", audit.spoken() == null ? null : code(audit.spoken()));
            json.writeNumberField("files", audit.input().files());
            json.writeNumberField("documents", audit.input().documents());
            json.writeNumberField("facts", audit.input().facts());
            RecordedJson.write("ran", audit.ran(), json);
            RecordedJson.write("off", audit.off(), json);
            counts(audit, json);
            exit(audit.exit(), json);
            json.writeStringField("directory", audit.directory());
            json.writeArrayFieldStart("programs");
            for (ProgramSummary program : audit.programs()) {
                json.writeStartObject();
                json.writeStringField("language", code(program.language()));
                JsonPrograms.fields(program, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("unitNames");
            for (Map.Entry<String, String> unit : new TreeMap<>(audit.unitNames()).entrySet()) {
                json.writeStringField(unit.getKey(), unit.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static void counts(Audit audit, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("counted");
        for (Severity severity : Severity.values()) {
            json.writeNumberField(severity.written(), audit.counted(severity));
        }
        json.writeEndObject();
        json.writeNumberField("waived", audit.waived());
        json.writeNumberField("baseline", audit.inBaseline());
    }

    private static void exit(ExitDecision exit, JsonGenerator json) throws IOException {
        json.writeStringField("failOn", exit.from() == null ? null : exit.from().written());
        if (exit.changed() != null) {
            RecordedJson.write("changed", exit.changed().stream().sorted().toList(), json);
        }
    }

    static RunSummary read(String written) {
        return RecordedJson.read(written, RunSummary::of);
    }

    private static RunSummary of(JsonNode node) {
        Map<Severity, Integer> counted = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counted.put(severity, node.path("counted").path(severity.written()).asInt());
        }
        List<ProgramSummary> programs = new ArrayList<>();
        node.path("programs").forEach(program -> programs.add(ProgramReading.of(program)));
        Map<String, String> unitNames = new LinkedHashMap<>();
        node.path("unitNames")
                .properties()
                .forEach(unit -> unitNames.put(unit.getKey(), unit.getValue().asText()));
        return new RunSummary(
                language(node.path("language").asText()),
                node.hasNonNull("spoken") ? language(node.path("spoken").asText()) : null,
                node.path("files").asInt(),
                node.path("documents").asInt(),
                node.path("facts").asInt(),
                RecordedJson.texts(node.path("ran")),
                RecordedJson.texts(node.path("off")),
                counted,
                node.path("waived").asInt(),
                node.path("baseline").asInt(),
                exit(node),
                node.path("directory").asText(),
                programs,
                unitNames);
    }

    private static ExitDecision exit(JsonNode node) {
        Set<String> changed = node.has("changed") ? new HashSet<>(RecordedJson.texts(node.path("changed"))) : null;
        return new ExitDecision(Severity.parse(node.path("failOn").asText()).orElse(null), changed);
    }

    private static String code(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    static Language language(String code) {
        return Language.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
