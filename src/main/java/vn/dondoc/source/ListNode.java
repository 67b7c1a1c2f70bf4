package vn.dondoc.source;

import java.util.List;

/** A sequence. */
public record ListNode(List<Node> items, Place place) implements Node {}
