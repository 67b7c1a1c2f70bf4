package vn.dondoc.load.shape;

import java.util.List;

/**
 * The entries of a list that are good in shape.
 *
 * @param items in order, each with its spot
 * @param stated how many entries are written, the bad ones included
 */
public record Listing<T>(List<Checked<T>> items, int stated) {}
