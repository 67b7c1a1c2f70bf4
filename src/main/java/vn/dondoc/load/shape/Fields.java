package vn.dondoc.load.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.schema.Captions;
import vn.dondoc.load.schema.JsonSchema;
import vn.dondoc.source.MapNode;
import vn.dondoc.source.Node;
import vn.dondoc.source.Place;

/** A map with these fields and no others. */
public record Fields(Map<String, Field<?>> byName) implements EntryShape {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    public static Fields of(Field<?>... fields) {
        return of(Arrays.asList(fields));
    }

    public static Fields of(List<Field<?>> fields) {
        Map<String, Field<?>> byName = new LinkedHashMap<>();
        fields.forEach(field -> byName.put(field.name(), field));
        return new Fields(byName);
    }

    @Override
    public @Nullable Entry read(Node node, Spot spot, Complaints complaints) {
        if (!(node instanceof MapNode map)) {
            complaints.add(Complaint.broken("not-a-map", spot));
            return null;
        }
        return read(map, spot, complaints);
    }

    @Override
    public JsonSchema schema(Captions captions) {
        Map<String, JsonSchema> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Field<?> field : byName.values()) {
            Captions words = captions.under(field.name());
            JsonSchema schema = words.caption(field.shape().schema(words));
            boolean needed = field.need() == Field.Need.REQUIRED;
            properties.put(field.name(), needed ? schema : schema.orNull());
            if (needed) {
                required.add(field.name());
            }
        }
        JsonSchema map = JsonSchema.ofType("object").with("properties", properties);
        return (required.isEmpty() ? map : map.with("required", required)).with("additionalProperties", false);
    }

    Entry read(MapNode map, Spot spot, Complaints complaints) {
        Reading reading = new Reading(spot, complaints);
        for (MapNode.Entry entry : MapShape.distinct(map, spot, complaints)) {
            String key = Text.name(entry.key());
            Field<?> field = byName.get(key);
            if (field == null) {
                complaints.add(unknown(
                        key, entry, new Spot(entry.keyPlace(), spot.pointer().key(key))));
            } else {
                reading.read(field, entry);
            }
        }
        byName.values().forEach(reading::demand);
        return reading.entry();
    }

    private Complaint unknown(String key, MapNode.Entry entry, Spot spot) {
        // {value: 96,2} is a field "2" to YAML and ninety-six point two to the person who wrote it.
        return entry.value().isNull() && DIGITS.matcher(key).matches()
                ? Complaint.unknown("decimal-comma", spot).with("field", key)
                : Complaint.unknown("unknown-field", spot).with("field", key).suggesting(key, byName.keySet());
    }

    /** One map being read. */
    private static final class Reading {

        private final Spot spot;
        private final Complaints complaints;
        private final Map<String, Checked<?>> good = new HashMap<>();
        // Hardly ever is there anything in these: a run holds one entry for each line of a report.
        private Map<String, String> badNames = Map.of();
        private Set<String> bad = Set.of();
        private Map<String, Place> nulls = Map.of();
        private boolean dropped;

        Reading(Spot spot, Complaints complaints) {
            this.spot = spot;
            this.complaints = complaints;
        }

        <T> void read(Field<T> field, MapNode.Entry entry) {
            Node node = entry.value();
            if (node.isNull()) {
                nulls = nulls.isEmpty() ? new HashMap<>() : nulls;
                nulls.put(field.name(), entry.keyPlace());
                return;
            }
            Spot at = new Spot(node.place(), spot.pointer().key(field.name()));
            T value = field.shape().read(node, at, complaints);
            if (value != null) {
                good.put(field.name(), new Checked<>(value, at));
                return;
            }
            bad = bad.isEmpty() ? new HashSet<>() : bad;
            bad.add(field.name());
            String name = Text.nameOf(node);
            if (name != null) {
                badNames = badNames.isEmpty() ? new HashMap<>() : badNames;
                badNames.put(field.name(), name);
            }
            dropped |= field.need() != Field.Need.OPTIONAL;
        }

        void demand(Field<?> field) {
            boolean missing = !good.containsKey(field.name()) && !bad.contains(field.name());
            if (missing && field.need() == Field.Need.REQUIRED) {
                Place place = nulls.getOrDefault(field.name(), spot.place());
                complaints.add(Complaint.broken(
                                "missing-field", new Spot(place, spot.pointer().key(field.name())))
                        .with("field", field.name()));
                dropped = true;
            }
        }

        Entry entry() {
            return new Entry(spot, Map.copyOf(good), badNames, bad, nulls, dropped);
        }
    }
}
