package vn.dondoc.model;

import org.jspecify.annotations.Nullable;
import vn.dondoc.source.Place;

/**
 * A value as a file states it, with its place.
 *
 * @param value the typed value; references hold the resolved id
 * @param place where it is written
 */
public record Written<T>(T value, Place place) {
    // Written out: what a record makes of itself is linked at run time, which a start would pay for.
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Written<?> other && place.equals(other.place) && value.equals(other.value);
    }

    @Override
    public int hashCode() {
        return 31 * value.hashCode() + place.hashCode();
    }
}
