package vn.dondoc.load.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.schema.Captions;
import vn.dondoc.load.schema.JsonSchema;
import vn.dondoc.source.MapNode;
import vn.dondoc.source.Node;

/**
 * A map whose fields depend on one of them. Where that one cannot be read, nothing else is said of the map.
 *
 * @param selector the name of the field that decides
 * @param cases the fields for each of its words, the selector among them
 */
public record Cases(String selector, Map<String, Fields> cases) implements EntryShape {

    @Override
    public @Nullable Entry read(Node node, Spot spot, Complaints complaints) {
        if (!(node instanceof MapNode map)) {
            complaints.add(Complaint.broken("not-a-map", spot));
            return null;
        }
        Field<String> deciding =
                Field.required(selector, Choice.of(cases.keySet().toArray(String[]::new)));
        for (MapNode.Entry entry : map.entries()) {
            if (Text.name(entry.key()).equals(selector) && !entry.value().isNull()) {
                Spot at = new Spot(entry.value().place(), spot.pointer().key(selector));
                String word = deciding.shape().read(entry.value(), at, complaints);
                Fields fields = word == null ? null : cases.get(word);
                return fields == null ? null : fields.read(map, spot, complaints);
            }
        }
        complaints.add(Complaint.broken(
                        "missing-field", new Spot(spot.place(), spot.pointer().key(selector)))
                .with("field", selector));
        return null;
    }

    @Override
    public JsonSchema schema(Captions captions) {
        JsonSchema word = Choice.of(cases.keySet().toArray(String[]::new)).schema(captions);
        List<JsonSchema> branches = new ArrayList<>();
        cases.forEach((name, fields) -> branches.add(branch(selector, name, fields.schema(captions.under(name)))));
        return JsonSchema.ofType("object")
                .with("properties", Map.of(selector, captions.under(selector).caption(word)))
                .with("required", List.of(selector))
                .with("allOf", branches);
    }

    /** What a map must be like where one of its fields has a value. */
    public static JsonSchema branch(String selector, String value, JsonSchema then) {
        JsonSchema chosen = JsonSchema.ofType("object")
                .with("properties", Map.of(selector, JsonSchema.any().with("const", value)))
                .with("required", List.of(selector));
        return JsonSchema.any().with("if", chosen).with("then", then);
    }
}
