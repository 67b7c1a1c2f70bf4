package vn.dondoc.load.shape;

import vn.dondoc.model.Written;
import vn.dondoc.source.Place;

/** A value that has passed its shape, and where it stands. */
public record Checked<T>(T value, Spot spot) {

    public Place place() {
        return spot.place();
    }

    public Written<T> written() {
        return new Written<>(value, spot.place());
    }
}
