package vn.dondoc.report.office.xlsx;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param <R> what a row is about
 * @param heading key of its words
 * @param width in characters
 * @param align where its cells' content stands
 * @param summed whether the table ends with its sum
 * @param cell what a row holds in it
 */
record Column<R>(String heading, int width, Align align, boolean summed, Function<R, Content> cell) {

    /** Where content stands in its cell. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** Words. */
    static <R> Column<R> words(String heading, int width, Function<R, Content> cell) {
        return new Column<>(heading, width, Align.LEFT, false, cell);
    }

    /** Days, states and whatever else is short. */
    static <R> Column<R> brief(String heading, int width, Function<R, Content> cell) {
        return new Column<>(heading, width, Align.CENTRE, false, cell);
    }

    /** Numbers. */
    static <R> Column<R> number(String heading, int width, Function<R, Content> cell) {
        return new Column<>(heading, width, Align.RIGHT, false, cell);
    }

    /** Numbers that add up. */
    static <R> Column<R> summed(String heading, int width, Function<R, Content> cell) {
        return new Column<>(heading, width, Align.RIGHT, true, cell);
    }
}
