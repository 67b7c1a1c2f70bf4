package vn.dondoc.load.shape;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.source.Place;

/** A map whose fields have been checked one by one. */
public final class Entry {

    private final Spot spot;
    private final Map<String, Checked<?>> good;
    private final Map<String, String> badNames;
    private final Set<String> bad;
    private final Map<String, Place> nulls;
    private final boolean dropped;

    Entry(
            Spot spot,
            Map<String, Checked<?>> good,
            Map<String, String> badNames,
            Set<String> bad,
            Map<String, Place> nulls,
            boolean dropped) {
        this.spot = spot;
        this.good = good;
        this.badNames = badNames;
        this.bad = bad;
        this.nulls = nulls;
        this.dropped = dropped;
    }

    public Spot spot() {
        return spot;
    }

    public Place place() {
        return spot.place();
    }

    /** Whether a field that it cannot do without is bad or missing. */
    public boolean dropped() {
        return dropped;
    }

    /** The field's value and spot; null where it is absent or bad. */
    @SuppressWarnings("unchecked") // a field's value was read by that field's own shape
    public <T> @Nullable Checked<T> get(Field<T> field) {
        return (Checked<T>) good.get(field.name());
    }

    /** The field's value; null where it is absent or bad. */
    public <T> @Nullable T value(Field<T> field) {
        Checked<T> checked = get(field);
        return checked == null ? null : checked.value();
    }

    /** The field's value, or another where it is absent or bad. */
    public <T> T value(Field<T> field, T otherwise) {
        T value = value(field);
        return value == null ? otherwise : value;
    }

    /** The value of a field without which the entry would have been dropped. */
    public <T> T demand(Field<T> field) {
        T value = value(field);
        if (value == null) {
            throw new IllegalStateException(field.name() + " of a dropped entry at " + spot.place());
        }
        return value;
    }

    /** Whether the field is given but bad. */
    public boolean isBad(Field<?> field) {
        return bad.contains(field.name());
    }

    /** The entries of a list field; none where it is absent or bad. */
    public <T> List<Checked<T>> items(Field<Listing<T>> field) {
        Listing<T> listing = value(field);
        return listing == null ? List.of() : listing.items();
    }

    /** The name that a field states, good or bad in form; null where none can be read. */
    public @Nullable String name(Field<?> field) {
        Checked<?> checked = good.get(field.name());
        return checked == null ? badNames.get(field.name()) : checked.value().toString();
    }

    /** Where a field stands, or would stand: then the place is that of its empty key or of the whole entry. */
    public Spot spotOf(Field<?> field) {
        Checked<?> checked = good.get(field.name());
        if (checked != null) {
            return checked.spot();
        }
        return new Spot(
                nulls.getOrDefault(field.name(), spot.place()), spot.pointer().key(field.name()));
    }

    /** This entry with a field that has turned out bad beside another. */
    public Entry without(Field<?> field) {
        Map<String, Checked<?>> rest = new HashMap<>(good);
        rest.remove(field.name());
        Set<String> worse = new HashSet<>(bad);
        worse.add(field.name());
        boolean drops = dropped || field.need() != Field.Need.OPTIONAL;
        return new Entry(spot, rest, badNames, worse, nulls, drops);
    }
}
