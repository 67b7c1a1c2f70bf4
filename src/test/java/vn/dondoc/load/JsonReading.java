package vn.dondoc.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import vn.dondoc.source.ListNode;
import vn.dondoc.source.MapNode;
import vn.dondoc.source.Node;
import vn.dondoc.source.ScalarNode;

/** A document as JSON, in the two ways in which a tool may see its plain scalars. */
enum JsonReading {
    /** Every scalar is a text, as if all were quoted. */
    TEXT {
        @Override
        JsonNode plain(String text) {
            return JSON.textNode(text);
        }
    },
    /** By the core schema of YAML 1.2, as the YAML language server does: {@code 1.10} is a number. */
    CORE {
        @Override
        JsonNode plain(String text) {
            if (text.matches("[tT]rue|TRUE|[fF]alse|FALSE")) {
                return JSON.booleanNode(text.equalsIgnoreCase("true"));
            }
            if (text.matches("[-+]?[0-9]+")) {
                return JSON.numberNode(new BigInteger(text.startsWith("+") ? text.substring(1) : text));
            }
            if (text.matches("0o[0-7]+")) {
                return JSON.numberNode(new BigInteger(text.substring(2), 8));
            }
            if (text.matches("0x[0-9a-fA-F]+")) {
                return JSON.numberNode(new BigInteger(text.substring(2), 16));
            }
            if (text.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?")) {
                return JSON.numberNode(new BigDecimal(text));
            }
            return JSON.textNode(text);
        }
    };

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    abstract JsonNode plain(String text);

    JsonNode of(Node node) {
        if (node.isNull()) {
            return JSON.nullNode();
        }
        if (node instanceof ScalarNode scalar) {
            return scalar.plain() ? plain(scalar.text()) : JSON.textNode(scalar.text());
        }
        if (node instanceof ListNode list) {
            ArrayNode array = JSON.arrayNode();
            list.items().forEach(item -> array.add(of(item)));
            return array;
        }
        ObjectNode object = JSON.objectNode();
        for (MapNode.Entry entry : ((MapNode) node).entries()) {
            if (!object.has(entry.key())) {
                object.set(entry.key(), of(entry.value()));
            }
        }
        return object;
    }
}
