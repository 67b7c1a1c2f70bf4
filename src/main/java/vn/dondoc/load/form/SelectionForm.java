package vn.dondoc.load.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.schema.JsonSchema;
import vn.dondoc.load.shape.ByForm;
import vn.dondoc.load.shape.Choice;
import vn.dondoc.load.shape.Complaint;
import vn.dondoc.load.shape.Complaints;
import vn.dondoc.load.shape.Derived;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.load.shape.Field;
import vn.dondoc.load.shape.Field.Need;
import vn.dondoc.load.shape.Fields;
import vn.dondoc.load.shape.FirstOf;
import vn.dondoc.load.shape.Listing;
import vn.dondoc.load.shape.Shape;
import vn.dondoc.load.shape.Spot;

/** {@code all}, or units by type and by name. */
final class SelectionForm {

    // A bad part makes the selection bad as a whole, so that nobody is obliged or let off by half of it.
    private static final Field<Listing<String>> TYPES = new Field<>("types", Parts.NAMES, Need.GIVEN);
    private static final Field<Listing<String>> UNITS = new Field<>("units", Parts.NAMES, Need.GIVEN);
    private static final Field<Listing<String>> EXCEPT = new Field<>("except", Parts.NAMES, Need.GIVEN);

    private static final Shape<SelectionDraft> MAP =
            new Derived<>(Fields.of(TYPES, UNITS, EXCEPT), SelectionForm::parts, SelectionForm::notEmpty);

    private static final Shape<SelectionDraft> ALL = new FirstOf<>(
            "bad-selection",
            List.of(Choice.of("all")),
            text -> text.value().equals("all")
                    ? new SelectionDraft(true, List.of(), List.of(), List.of(), text.spot())
                    : null);

    static final Shape<SelectionDraft> SHAPE = new ByForm<>(ALL, MAP, null);

    /** A list of units, or a selection. */
    static final Shape<LeadDraft> LEAD = new ByForm<>(
            selected(ALL),
            selected(MAP),
            new Derived<>(Parts.NAMES, (list, spot, complaints) -> new LeadDraft.Listed(list.items())));

    private SelectionForm() {}

    private static Shape<LeadDraft> selected(Shape<SelectionDraft> shape) {
        return new Derived<>(shape, (selection, spot, complaints) -> new LeadDraft.Selected(selection));
    }

    private static JsonSchema notEmpty(JsonSchema selection) {
        return selection.with("anyOf", List.of(JsonSchema.giving(TYPES.name()), JsonSchema.giving(UNITS.name())));
    }

    private static @Nullable SelectionDraft parts(Entry entry, Spot spot, Complaints complaints) {
        boolean selects = entry.get(TYPES) != null || entry.get(UNITS) != null;
        if (!selects && !entry.isBad(TYPES) && !entry.isBad(UNITS)) {
            complaints.add(Complaint.broken("empty-selection", spot));
        }
        return entry.dropped() || !selects || !whole(entry, TYPES) || !whole(entry, UNITS) || !whole(entry, EXCEPT)
                ? null
                : new SelectionDraft(false, entry.items(TYPES), entry.items(UNITS), entry.items(EXCEPT), spot);
    }

    private static boolean whole(Entry entry, Field<Listing<String>> names) {
        Listing<String> listing = entry.value(names);
        return listing == null || listing.stated() == listing.items().size();
    }
}
