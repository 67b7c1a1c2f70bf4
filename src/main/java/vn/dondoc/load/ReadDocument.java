package vn.dondoc.load;

import org.jspecify.annotations.Nullable;
import vn.dondoc.load.form.DocumentKind;
import vn.dondoc.load.shape.Complaints;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.load.shape.Pointer;
import vn.dondoc.load.shape.Spot;
import vn.dondoc.source.SourceDocument;

/**
 * A document after its shape has been checked.
 *
 * @param writtenKind the {@code kind} as written; null where it cannot be read
 * @param kind null where it is none of the known ones; then {@code root} is null too
 * @param root its fields
 * @param complaints what is wrong with it; later steps add to them
 */
record ReadDocument(
        SourceDocument source,
        @Nullable String writtenKind,
        @Nullable DocumentKind kind,
        @Nullable Entry root,
        Complaints complaints) {

    /** The document as a whole. */
    Spot spot() {
        return new Spot(source.root().place(), Pointer.ROOT);
    }
}
