package vn.dondoc.source;

import java.util.List;

/**
 * A mapping.
 *
 * @param entries in the order in which they are written, those with a repeated key included
 */
public record MapNode(List<Entry> entries, Place place) implements Node {

    /**
     * A key and what stands under it.
     *
     * @param key the key's characters, not normalised
     * @param keyPlace where the key begins
     */
    public record Entry(String key, Place keyPlace, Node value) {}
}
