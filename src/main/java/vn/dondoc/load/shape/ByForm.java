package vn.dondoc.load.shape;

import org.jspecify.annotations.Nullable;
import vn.dondoc.load.schema.Captions;
import vn.dondoc.load.schema.JsonSchema;
import vn.dondoc.source.ListNode;
import vn.dondoc.source.Node;
import vn.dondoc.source.ScalarNode;

/**
 * A part that may be written as a single value, as a map, and perhaps as a list.
 *
 * @param list what a list must look like; null where none will do
 */
public record ByForm<T>(
        Shape<T> scalar, Shape<T> map, @Nullable Shape<T> list) implements Shape<T> {

    @Override
    public @Nullable T read(Node node, Spot spot, Complaints complaints) {
        if (node instanceof ScalarNode) {
            return scalar.read(node, spot, complaints);
        }
        if (node instanceof ListNode && list != null) {
            return list.read(node, spot, complaints);
        }
        return map.read(node, spot, complaints);
    }

    @Override
    public JsonSchema schema(Captions captions) {
        JsonSchema schema = scalar.schema(captions).or(map.schema(captions));
        return list == null ? schema : schema.or(list.schema(captions));
    }
}
