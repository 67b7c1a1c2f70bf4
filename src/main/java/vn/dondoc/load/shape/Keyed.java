package vn.dondoc.load.shape;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a map whose keys are names.
 *
 * @param key the name, at the spot of the key
 * @param value null where it is null or bad
 */
public record Keyed<T>(Checked<String> key, @Nullable Checked<T> value) {}
