package vn.dondoc.load.shape;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.schema.Captions;
import vn.dondoc.load.schema.JsonSchema;
import vn.dondoc.source.ListNode;
import vn.dondoc.source.MapNode;
import vn.dondoc.source.Node;

/** A list whose entries have one shape. A bad entry drops alone. */
public record ListShape<T>(Shape<T> item) implements Shape<Listing<T>> {

    private static final List<String> IDENTITIES = List.of("id", "task", "kpi");

    @Override
    public @Nullable Listing<T> read(Node node, Spot spot, Complaints complaints) {
        if (!(node instanceof ListNode list)) {
            complaints.add(Complaint.broken("not-a-list", spot));
            return null;
        }
        List<Checked<T>> items = new ArrayList<>();
        int index = 0;
        for (Node part : list.items()) {
            Spot at = new Spot(part.place(), spot.pointer().index(index++, identity(part)));
            if (part.isNull()) {
                complaints.add(Complaint.broken("null-entry", at));
                continue;
            }
            T value = item.read(part, at, complaints);
            if (value != null) {
                items.add(new Checked<>(value, at));
            }
        }
        return new Listing<>(items, index);
    }

    /** What a fingerprint calls an entry in place of its index. */
    private static @Nullable String identity(Node entry) {
        if (!(entry instanceof MapNode map)) {
            return null;
        }
        for (String key : IDENTITIES) {
            for (MapNode.Entry field : map.entries()) {
                String name = field.key().equals(key) ? Text.nameOf(field.value()) : null;
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    @Override
    public JsonSchema schema(Captions captions) {
        return JsonSchema.ofType("array").with("items", item.schema(captions));
    }
}
