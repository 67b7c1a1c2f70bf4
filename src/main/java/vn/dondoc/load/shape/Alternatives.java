package vn.dondoc.load.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.schema.Captions;
import vn.dondoc.load.schema.JsonSchema;
import vn.dondoc.source.MapNode;
import vn.dondoc.source.Node;

/**
 * A map that takes exactly one of several forms, told apart by the fields that are present.
 *
 * @param what key of the sentence for a map that takes none or more than one of them
 */
public record Alternatives(String what, List<Form> forms) implements EntryShape {

    /**
     * One of the forms.
     *
     * @param marks fields of which one suffices to take this form
     */
    public record Form(Set<String> marks, Fields fields) {}

    @Override
    public @Nullable Entry read(Node node, Spot spot, Complaints complaints) {
        if (!(node instanceof MapNode map)) {
            complaints.add(Complaint.broken("not-a-map", spot));
            return null;
        }
        Set<String> present = map.entries().stream()
                .filter(entry -> !entry.value().isNull())
                .map(entry -> Text.name(entry.key()))
                .collect(Collectors.toSet());
        List<Form> taken = forms.stream()
                .filter(form -> form.marks().stream().anyMatch(present::contains))
                .toList();
        if (taken.size() == 1) {
            return taken.get(0).fields().read(map, spot, complaints);
        }
        complaints.add(Complaint.broken(what, spot));
        Entry entry = union().read(map, spot, complaints);
        return entry.without(Field.required("", new FreeText(true)));
    }

    /** Whichever field stands first decides, so that an editor tells what that form lacks, not what others would. */
    @Override
    public JsonSchema schema(Captions captions) {
        List<JsonSchema> each = forms.stream()
                .map(form -> form.fields().schema(captions).without("type"))
                .toList();
        JsonSchema chain = JsonSchema.any().with("anyOf", each);
        for (int i = forms.size() - 1; i >= 0; i--) {
            chain = JsonSchema.any()
                    .with("if", marked(forms.get(i)))
                    .with("then", each.get(i))
                    .with("else", chain);
        }
        return JsonSchema.ofType("object").and(chain);
    }

    private static JsonSchema marked(Form form) {
        List<JsonSchema> marks = form.marks().stream()
                .sorted()
                .map(mark -> JsonSchema.having(List.of(mark)))
                .toList();
        return JsonSchema.ofType("object")
                .and(marks.size() == 1 ? marks.get(0) : JsonSchema.any().with("anyOf", marks));
    }

    /** The fields of all forms, so that what else is wrong is said too. */
    private Fields union() {
        List<Field<?>> all = new ArrayList<>();
        for (Form form : forms) {
            for (Field<?> field : form.fields().byName().values()) {
                all.add(Field.optional(field.name(), field.shape()));
            }
        }
        return Fields.of(all);
    }
}
