package vn.dondoc.load.shape;

import vn.dondoc.load.schema.Captions;
import vn.dondoc.load.schema.JsonSchema;
import vn.dondoc.source.Node;

/** A part whose shape depends on something outside the document; it is handed on as it is. */
public record Unchecked() implements Shape<Node> {

    @Override
    public Node read(Node node, Spot spot, Complaints complaints) {
        return node;
    }

    @Override
    public JsonSchema schema(Captions captions) {
        return JsonSchema.any();
    }
}
