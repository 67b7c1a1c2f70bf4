package vn.dondoc.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A bar cut into parts of a whole, each as wide as its share.
 *
 * @param parts in the order given, those of nothing left out
 */
public record StackedBar(List<Part> parts) {

    /** The whole width. */
    public static final int WIDTH = 1000;

    /**
     * A part.
     *
     * @param name as given
     */
    public record Part(String name, String x, String width) {}

    /** One part of a bar before it is drawn. */
    public record Share(String name, int count) {}

    public static StackedBar of(List<Share> shares) {
        int whole = shares.stream().mapToInt(Share::count).sum();
        Scale widths = new Scale(0, Math.max(whole, 1), 0, WIDTH);
        List<Part> parts = new ArrayList<>();
        int sum = 0;
        for (Share share : shares) {
            if (share.count() > 0) {
                double from = widths.at(sum);
                sum += share.count();
                parts.add(new Part(share.name(), Coordinate.text(from), Coordinate.text(widths.at(sum) - from)));
            }
        }
        return new StackedBar(List.copyOf(parts));
    }
}
