package vn.dondoc.load;

import org.jspecify.annotations.Nullable;
import vn.dondoc.load.form.DocumentKind;
import vn.dondoc.load.shape.ComplaintRoom;
import vn.dondoc.load.shape.Complaints;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.load.shape.Pointer;
import vn.dondoc.load.shape.Spot;
import vn.dondoc.source.Place;

/**
 * A document after its shape has been checked. It does not hold on to what was read of it: the entries are all that is
 * asked of it.
 *
 * @param index position among the documents of its file, from 0
 * @param place where it begins
 * @param writtenKind the {@code kind} as written; null where it cannot be read
 * @param kind null where it is none of the known ones; then {@code root} is null too
 * @param root its fields
 * @param complaints what is wrong with it; later steps add to them
 */
record ReadDocument(
        String file,
        int index,
        Place place,
        @Nullable String writtenKind,
        @Nullable DocumentKind kind,
        @Nullable Entry root,
        Complaints complaints) {

    /** The same with complaints of its own, for which there is another room. */
    ReadDocument in(ComplaintRoom room) {
        return new ReadDocument(file, index, place, writtenKind, kind, root, complaints.in(room));
    }

    /** The document as a whole. */
    Spot spot() {
        return new Spot(place, Pointer.ROOT);
    }
}
