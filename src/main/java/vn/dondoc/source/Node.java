package vn.dondoc.source;

/** A part of a YAML document as it is written: nothing is resolved, typed or expanded. */
public sealed interface Node permits ScalarNode, MapNode, ListNode {

    /** Where the part begins. */
    Place place();

    /** Whether this is an explicit or an empty null. */
    default boolean isNull() {
        return false;
    }
}
