package vn.dondoc.report.merge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * Everything in the result of a part but its lists of programs and findings, which may be larger than the memory.
 *
 * @param fields the other fields
 */
record Head(Path file, ObjectNode fields) {

    static final String PROGRAMS = "programs";
    static final String FINDINGS = "findings";

    private static final Set<String> NEEDED =
            Set.of("schemaVersion", "tool", "asOf", PartFormat.SHARD, "input", "rules", "summary", PROGRAMS, FINDINGS);

    /** @throws MergeException where a file is no result of a part */
    static Head read(Path file, ObjectMapper mapper) throws IOException {
        ObjectNode fields = mapper.createObjectNode();
        try (JsonParser json = mapper.createParser(file.toFile())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw MergeException.noPart(file);
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals(PROGRAMS) || name.equals(FINDINGS)) {
                    json.skipChildren();
                    fields.putNull(name);
                } else {
                    fields.set(name, mapper.readTree(json));
                }
            }
        } catch (JsonProcessingException | CharConversionException e) {
            throw MergeException.noPart(file);
        }
        for (String name : NEEDED) {
            if (!fields.has(name)) {
                throw MergeException.noPart(file);
            }
        }
        return new Head(file, fields);
    }

    int index() {
        return shard().path("index").asInt();
    }

    int of() {
        return shard().path("of").asInt();
    }

    /** How many programs it judged. */
    int judged() {
        return shard().path("programs").asInt();
    }

    JsonNode shard() {
        return fields.path(PartFormat.SHARD);
    }

    /** What must be the same in all parts of one run. */
    ObjectNode common(ObjectMapper mapper) {
        ObjectNode common = mapper.createObjectNode();
        common.set("version", fields.path("tool"));
        common.set("asOf", fields.path("asOf"));
        common.set("of", shard().path("of"));
        common.set("scope", shard().path("scope"));
        common.set("input", fields.path("input").path("sha256"));
        common.set("rules", fields.path("rules").path("sha256"));
        return common;
    }
}
