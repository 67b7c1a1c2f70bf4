package vn.dondoc.load.shape;

import vn.dondoc.source.Place;

/** Where a part of a document stands: in its file for people, in its document for programs. */
public record Spot(Place place, Pointer pointer) {}
