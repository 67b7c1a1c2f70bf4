package vn.dondoc.report.chart;

/**
 * Maps a range of values to a range of coordinates, linearly. A range of no width maps everything to the middle.
 *
 * @param first value at the coordinate {@code start}
 * @param last value at the coordinate {@code end}; may be less than {@code first}
 */
public record Scale(double first, double last, double start, double end) {

    public double at(double value) {
        double width = last - first;
        return width == 0 ? (start + end) / 2 : start + (value - first) / width * (end - start);
    }
}
