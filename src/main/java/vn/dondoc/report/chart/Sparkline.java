package vn.dondoc.report.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small line without axes: how a figure went over the days on which it was taken. Days lie apart as far as they are in
 * time. Counts start at zero; other figures fill the height, so that it shows direction and not size.
 *
 * @param path through all points; null where there is only one
 * @param dots one for each day
 * @param bound coordinate of the line of the target; null without one
 */
public record Sparkline(
        @Nullable String path, List<Dot> dots, @Nullable String bound) {

    public static final int WIDTH = 120;
    public static final int HEIGHT = 36;

    /** Beyond this, dots would run into each other: the line says it all. */
    private static final int MOST_DOTS = 24;

    private static final int MARGIN = 5;

    /** A figure of a day. */
    public record Sample(LocalDate day, double value) {}

    /** Where a figure stands. */
    public record Dot(String x, String y, boolean last) {}

    /** Of how many of something there was. */
    public static Sparkline ofCounts(List<Sample> samples) {
        double most = samples.stream().mapToDouble(Sample::value).max().orElse(0);
        return of(samples, new Scale(0, Math.max(most, 1), HEIGHT - MARGIN, MARGIN), null);
    }

    /** Of a figure that has a target. */
    public static Sparkline against(double target, List<Sample> samples) {
        double least = samples.stream().mapToDouble(Sample::value).min().orElse(target);
        double most = samples.stream().mapToDouble(Sample::value).max().orElse(target);
        Scale heights = new Scale(Math.min(least, target), Math.max(most, target), HEIGHT - MARGIN, MARGIN);
        return of(samples, heights, Coordinate.text(heights.at(target)));
    }

    /** Of a rank that has a target: the first stands at the top. */
    public static Sparkline ofRanks(double target, List<Sample> samples) {
        List<Sample> turned = samples.stream()
                .map(sample -> new Sample(sample.day(), -sample.value()))
                .toList();
        return against(-target, turned);
    }

    private static Sparkline of(List<Sample> samples, Scale heights, @Nullable String bound) {
        if (samples.isEmpty()) {
            return new Sparkline(null, List.of(), bound);
        }
        Scale days = new Scale(at(samples.get(0)), at(samples.get(samples.size() - 1)), MARGIN, WIDTH - MARGIN);
        List<Dot> all = new ArrayList<>();
        for (Sample sample : samples) {
            boolean last = all.size() == samples.size() - 1;
            all.add(new Dot(Coordinate.text(days.at(at(sample))), Coordinate.text(heights.at(sample.value())), last));
        }
        return new Sparkline(
                all.size() < 2 ? null : Line.through(all),
                List.copyOf(all.size() > MOST_DOTS ? all.subList(all.size() - 1, all.size()) : all),
                bound);
    }

    private static double at(Sample sample) {
        return (double) sample.day().toEpochDay();
    }
}
