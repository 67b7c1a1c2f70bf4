package vn.dondoc.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.shape.Checked;
import vn.dondoc.load.shape.Complaint;
import vn.dondoc.load.shape.Complaints;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.load.shape.Field;
import vn.dondoc.source.Place;

/** Holds one identity to one entry: of two the earlier counts, and nothing more is said of the later. */
final class Distinct {

    private final String what;
    private final Map<Object, Place> taken = new HashMap<>();

    /**
     * @param what key of the sentence for the later of two
     */
    Distinct(String what) {
        this.what = what;
    }

    /** Takes an identity; complains and answers false where an earlier one has it. */
    boolean take(Object identity, String shown, Complaint atLater, Complaints complaints) {
        Place earlier = taken.putIfAbsent(identity, atLater.spot().place());
        if (earlier != null) {
            complaints.add(atLater.with("id", shown).with("earlier", earlier.toString()));
        }
        return earlier == null;
    }

    /** Takes the identity of a list entry; one that is dropped neither takes any nor is complained of. */
    boolean take(Entry entry, @Nullable Object identity, String shown, Complaints complaints) {
        return entry.dropped()
                || identity == null
                || take(identity, shown, Complaint.twice(what, entry.spot()), complaints);
    }

    /** The entries whose id did not stand before them; the ids of those that are dropped go to {@code names}. */
    static List<Entry> byId(
            List<Checked<Entry>> entries, Field<String> id, String what, Names<?> names, Complaints complaints) {
        return by(entries, entry -> entry.name(id), what, names, complaints);
    }

    private static List<Entry> by(
            List<Checked<Entry>> entries,
            Function<Entry, @Nullable String> id,
            String what,
            Names<?> names,
            Complaints complaints) {
        Distinct distinct = new Distinct(what);
        List<Entry> first = new ArrayList<>();
        for (Checked<Entry> checked : entries) {
            Entry entry = checked.value();
            String name = id.apply(entry);
            if (entry.dropped()) {
                names.drop(name);
            }
            if (distinct.take(entry, name, String.valueOf(name), complaints)) {
                first.add(entry);
            }
        }
        return first;
    }
}
