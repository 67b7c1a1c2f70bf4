package vn.dondoc.model;

import vn.dondoc.source.Place;

/**
 * A value as a file states it, with its place.
 *
 * @param value the typed value; references hold the resolved id
 * @param place where it is written
 */
public record Written<T>(T value, Place place) {}
