package vn.dondoc.load.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.schema.Captions;
import vn.dondoc.load.schema.JsonSchema;
import vn.dondoc.source.MapNode;
import vn.dondoc.source.Node;
import vn.dondoc.source.Place;

/** A map from names to values of one shape. A bad value drops alone; of two equal keys the first counts. */
public record MapShape<T>(Shape<T> value) implements Shape<List<Keyed<T>>> {

    /** Maps up to this size are looked through pair by pair. */
    private static final int SMALL = 12;

    @Override
    public @Nullable List<Keyed<T>> read(Node node, Spot spot, Complaints complaints) {
        if (!(node instanceof MapNode map)) {
            complaints.add(Complaint.broken("not-a-map", spot));
            return null;
        }
        List<Keyed<T>> entries = new ArrayList<>();
        for (MapNode.Entry entry : distinct(map, spot, complaints)) {
            String key = Text.name(entry.key());
            Pointer pointer = spot.pointer().key(key);
            Spot at = new Spot(entry.value().place(), pointer);
            T read = entry.value().isNull() ? null : value.read(entry.value(), at, complaints);
            entries.add(new Keyed<>(
                    new Checked<>(key, new Spot(entry.keyPlace(), pointer)),
                    read == null ? null : new Checked<>(read, at)));
        }
        return entries;
    }

    @Override
    public JsonSchema schema(Captions captions) {
        return JsonSchema.ofType("object")
                .with("additionalProperties", value.schema(captions).orNull());
    }

    /** The entries of a map without those whose key stood before, which are complained of. */
    static List<MapNode.Entry> distinct(MapNode map, Spot spot, Complaints complaints) {
        if (areDistinct(map.entries())) {
            return map.entries();
        }
        Map<String, Place> seen = new HashMap<>();
        List<MapNode.Entry> entries = new ArrayList<>();
        for (MapNode.Entry entry : map.entries()) {
            String key = Text.name(entry.key());
            Place earlier = seen.putIfAbsent(key, entry.keyPlace());
            if (earlier == null) {
                entries.add(entry);
            } else {
                complaints.add(Complaint.unknown(
                                "duplicate-key",
                                new Spot(entry.keyPlace(), spot.pointer().key(key)))
                        .with("field", key)
                        .with("earlier", earlier.line()));
            }
        }
        return entries;
    }

    /** Whether it is soon seen that no key repeats another: so it is with nearly all maps. */
    private static boolean areDistinct(List<MapNode.Entry> entries) {
        if (entries.size() > SMALL) {
            return false;
        }
        for (int i = 1; i < entries.size(); i++) {
            String key = Text.name(entries.get(i).key());
            for (int j = 0; j < i; j++) {
                if (key.equals(Text.name(entries.get(j).key()))) {
                    return false;
                }
            }
        }
        return true;
    }
}
