package vn.dondoc.load.shape;

import org.jspecify.annotations.Nullable;
import vn.dondoc.load.schema.Captions;
import vn.dondoc.load.schema.JsonSchema;
import vn.dondoc.source.Node;

/**
 * What a part of a document must look like. A shape is a value: it can be read as a description as well as checked.
 *
 * @param <T> what a good part becomes
 */
public sealed interface Shape<T> permits Scalar, ListShape, MapShape, EntryShape, Derived, ByForm, Unchecked {

    /**
     * Checks a part that is not null.
     *
     * @return what it becomes; null when it is bad as a whole, after at least one complaint
     */
    @Nullable
    T read(Node node, Spot spot, Complaints complaints);

    /**
     * The shape as a schema, which takes whatever {@link #read} finds nothing wrong with.
     *
     * @param captions words for where it stands
     */
    JsonSchema schema(Captions captions);
}
