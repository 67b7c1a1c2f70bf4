package vn.dondoc.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.dondoc.load.schema.JsonSchema;

/** The schema itself: its draft, its words, its examples. */
final class DocumentSchemasTest {

    private static final JsonNode ALL = read();

    @Test
    void isASchemaOfItsDraft() {
        var draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(draft.validate(Validator.printed(Validator.schemas().ofAll()), InputFormat.JSON))
                .isEmpty();
        for (String kind : DocumentSchemas.kinds()) {
            assertThat(draft.validate(Validator.printed(Validator.schemas().of(kind)), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void describesEveryFieldInBothLanguages() {
        List<String> fields = new ArrayList<>();
        walk(ALL, "", (path, schema) -> {
            fields.add(path);
            assertThat(schema.path("description").asText().split("\n\n", -1))
                    .as(path)
                    .hasSize(2)
                    .doesNotContain("");
        });

        assertThat(fields).hasSizeGreaterThan(200);
    }

    @Test
    void everyMapOfFieldsRefusesOthers() {
        walkMaps(
                ALL,
                map -> assertThat(map.has("additionalProperties") || map.has("allOf"))
                        .as(map.toString())
                        .isTrue());
    }

    @Test
    void everyExampleIsGood() throws IOException {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        walk(ALL, "", (path, schema) -> {
            var compiled = registry.getSchema(schema);
            schema.path("examples")
                    .forEach(example -> assertThat(compiled.validate(example))
                            .as(path + ": " + example)
                            .isEmpty());
        });
    }

    @Test
    void hasNoWordsForFieldsThatAreGone() throws IOException {
        Set<String> used = new TreeSet<>();
        walk(ALL, "", (path, schema) -> used.add(path));
        // What tells lines of a decision apart stands between, in the paths that words have.
        for (JsonNode branch : ALL.at("/$defs/Decisions/properties/decisions/items/allOf")) {
            String type = branch.at("/if/properties/type/const").asText();
            branch.at("/then/properties").fieldNames().forEachRemaining(name -> used.add(type + "." + name));
        }
        for (String bundle : List.of("fields_vi", "fields_en", "examples")) {
            Properties words = new Properties();
            try (var in = DocumentSchemas.class.getResourceAsStream("/vn/dondoc/schema/" + bundle + ".properties")) {
                words.load(in);
            }
            for (Object key : words.keySet()) {
                String path = key.toString();
                boolean known = path.startsWith("said.")
                        || Set.of("document", "kind").contains(path)
                        || DocumentSchemas.kinds().contains(path)
                        || used.stream().anyMatch(field -> field.equals(path) || field.endsWith("." + path));
                assertThat(known).as(bundle + ": " + path).isTrue();
            }
        }
    }

    @Test
    void isTheSameBytesEachTime() {
        assertThat(Validator.printed(Validator.schemas().ofAll()))
                .isEqualTo(Validator.printed(Validator.schemas().ofAll()));
    }

    @Test
    void takesNullWhereAFieldMayBeAbsent() {
        JsonSchema choice = JsonSchema.ofType("string").with("enum", List.of("a"));

        assertThat(choice.orNull().keywords().get("type")).isEqualTo(List.of("string", "null"));
        assertThat(choice.orNull().keywords().get("enum")).isEqualTo(Arrays.asList("a", null));
        assertThat(JsonSchema.any().orNull()).isEqualTo(JsonSchema.any());
    }

    private interface Visit {
        void at(String path, JsonNode schema);
    }

    /** Every field, with its path from the kind. */
    private static void walk(JsonNode schema, String path, Visit visit) {
        schema.path("$defs").properties().forEach(entry -> walk(entry.getValue(), entry.getKey(), visit));
        if (!path.isEmpty() && schema.isObject()) {
            for (Map.Entry<String, JsonNode> field : schema.path("properties").properties()) {
                if (field.getValue().has("description")) {
                    String at = path + "." + field.getKey();
                    visit.at(at, field.getValue());
                    walk(field.getValue(), at, visit);
                }
            }
            for (String keyword : List.of("items", "then", "else", "additionalProperties")) {
                walk(schema.path(keyword), path, visit);
            }
            for (String keyword : List.of("allOf", "anyOf")) {
                schema.path(keyword).forEach(part -> walk(part, path, visit));
            }
        }
    }

    private static void walkMaps(JsonNode schema, Consumer<JsonNode> visit) {
        if (schema.isObject() && schema.path("properties").isObject() && schema.has("description")) {
            visit.accept(schema);
        }
        schema.forEach(part -> walkMaps(part, visit));
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper()
                    .readTree(Validator.printed(Validator.schemas().ofAll()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
