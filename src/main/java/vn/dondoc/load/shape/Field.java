package vn.dondoc.load.shape;

/**
 * A field of a map whose keys are fixed.
 *
 * @param name the key
 * @param need what becomes of the map when the field is bad or missing
 */
public record Field<T>(String name, Shape<T> shape, Need need) {

    /** How much depends on a field. */
    public enum Need {
        /** Missing or bad, it takes its entry along. */
        REQUIRED,
        /** It may be missing; bad, it takes its entry along, because without it the entry would say something else. */
        GIVEN,
        /** It may be missing; bad, it drops alone. */
        OPTIONAL
    }

    public static <T> Field<T> required(String name, Shape<T> shape) {
        return new Field<>(name, shape, Need.REQUIRED);
    }

    public static <T> Field<T> given(String name, Shape<T> shape) {
        return new Field<>(name, shape, Need.GIVEN);
    }

    public static <T> Field<T> optional(String name, Shape<T> shape) {
        return new Field<>(name, shape, Need.OPTIONAL);
    }
}
