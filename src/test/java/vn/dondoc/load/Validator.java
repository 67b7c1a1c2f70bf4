package vn.dondoc.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.load.schema.Captions;
import vn.dondoc.load.schema.JsonSchema;
import vn.dondoc.load.schema.SchemaWriter;
import vn.dondoc.model.RuleVocabulary;

/** The schema as others see it: printed, read back and held against documents by a validator that is not ours. */
final class Validator {

    static final RuleVocabulary VOCABULARY = RuleBase.builtInCatalogue().vocabulary();

    private final Schema schema;

    private Validator(String json) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json, InputFormat.JSON);
    }

    static Validator ofAll() {
        return new Validator(printed(schemas().ofAll()));
    }

    static Validator of(String kind) {
        return new Validator(printed(schemas().of(kind)));
    }

    /** What the validator finds wrong. */
    List<String> errors(JsonNode document) {
        return schema.validate(document).stream().map(Object::toString).toList();
    }

    static DocumentSchemas schemas() {
        Map<String, String> captions = new HashMap<>();
        VOCABULARY.rules().forEach((id, parameters) -> {
            captions.put("rules." + id, Captions.both(id, id));
            parameters.keySet().forEach(name -> captions.put("rules." + id + "." + name, Captions.both(name, name)));
        });
        return new DocumentSchemas(VOCABULARY, captions);
    }

    static String printed(JsonSchema schema) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            SchemaWriter.write(schema, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
