package vn.dondoc.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dondoc.load.form.DocumentForm;
import vn.dondoc.load.form.DocumentKind;
import vn.dondoc.load.form.ProgramForm;
import vn.dondoc.load.schema.Captions;
import vn.dondoc.load.schema.JsonSchema;
import vn.dondoc.load.shape.Cases;
import vn.dondoc.load.shape.Choice;
import vn.dondoc.model.RuleVocabulary;

/**
 * The input model as JSON Schema, made from the shapes that documents are read with. A schema cannot see what lies
 * outside one document or compares two of its values; it takes every document that the loader finds nothing wrong with.
 */
public final class DocumentSchemas {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final String DEFINITIONS = "$defs";

    private final RuleVocabulary vocabulary;
    private final Captions captions;

    /**
     * @param vocabulary what programs may say of rules
     * @param ruleCaptions what to tell people of a rule or a parameter: by {@code rules.TASK-02},
     *     {@code rules.TASK-02.days}
     */
    public DocumentSchemas(RuleVocabulary vocabulary, Map<String, String> ruleCaptions) {
        this.vocabulary = vocabulary;
        this.captions = Captions.of(ruleCaptions);
    }

    /** The words that {@code kind} may be. */
    public static List<String> kinds() {
        return DocumentKind.names();
    }

    /** The schema of documents of one kind. */
    public JsonSchema of(String kind) {
        DocumentKind known = DocumentKind.of(kind).orElseThrow(() -> new IllegalArgumentException(kind));
        return head(captions.under(kind)).and(document(known));
    }

    /** The schema of documents of every kind: {@code kind} tells which fields are due. */
    public JsonSchema ofAll() {
        String selector = DocumentForm.KIND.name();
        JsonSchema kind = Choice.of(kinds().toArray(String[]::new)).schema(captions);
        List<JsonSchema> branches = new ArrayList<>();
        Map<String, JsonSchema> definitions = new LinkedHashMap<>();
        for (DocumentKind one : DocumentKind.values()) {
            String name = one.written();
            definitions.put(name, captions.under(name).caption(document(one)));
            branches.add(Cases.branch(selector, name, JsonSchema.any().with("$ref", "#/" + DEFINITIONS + "/" + name)));
        }
        return head(captions.under("document"))
                .and(JsonSchema.ofType("object"))
                .with("properties", Map.of(selector, captions.under(selector).caption(kind)))
                .with("required", List.of(selector))
                .with("allOf", branches)
                .with(DEFINITIONS, definitions);
    }

    private static JsonSchema head(Captions words) {
        return JsonSchema.any().with("$schema", DRAFT).with("title", "dondoc").and(words.caption(JsonSchema.any()));
    }

    private JsonSchema document(DocumentKind kind) {
        Captions words = captions.under(kind.written());
        JsonSchema schema = kind.fields().schema(words);
        Map<String, Object> properties = new LinkedHashMap<>(properties(schema));
        String selector = DocumentForm.KIND.name();
        properties.put(
                selector, captions.under(selector).caption(JsonSchema.any().with("const", kind.written())));
        if (kind == DocumentKind.PROGRAM) {
            Captions rules = words.under(ProgramForm.RULES.name());
            properties.put(ProgramForm.RULES.name(), rules.caption(rules(rules)).orNull());
        }
        return schema.with("properties", properties);
    }

    @SuppressWarnings("unchecked") // the properties of a map's fields are schemas by name
    private static Map<String, Object> properties(JsonSchema fields) {
        return (Map<String, Object>) fields.keywords().getOrDefault("properties", Map.of());
    }

    /** What a program may change of each rule: the one part whose shape stands in the catalogue. */
    private JsonSchema rules(Captions words) {
        Map<String, JsonSchema> properties = new LinkedHashMap<>();
        new TreeMap<>(vocabulary.rules()).forEach((id, parameters) -> {
            Captions rule = words.under(id);
            properties.put(
                    id, rule.caption(RuleSettings.schema(parameters, rule)).orNull());
        });
        return JsonSchema.ofType("object").with("properties", properties).with("additionalProperties", false);
    }
}
