package vn.dondoc.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.model.Period;

/**
 * Values of periods against a target. The line breaks where a period has no value. Periods lie apart as far as they end
 * in time.
 *
 * @param rows the axis of values, least value first
 * @param columns the axis of periods
 * @param paths one for each stretch of periods that follow each other
 * @param target height of the line of the target
 * @param fromZero the axis of values starts at zero
 */
public record PeriodChart(
        List<Row> rows, List<Column> columns, List<String> paths, List<Mark> marks, String target, boolean fromZero) {

    public static final int WIDTH = 360;
    public static final int HEIGHT = 200;
    public static final int LEFT = 44;
    public static final int RIGHT = WIDTH - 14;
    public static final int TOP = 22;
    public static final int BOTTOM = HEIGHT - 26;

    private static final int GAPS = 4;

    /** Room for a label of the axis of periods. */
    private static final int LABEL_WIDTH = 34;

    /**
     * A value.
     *
     * @param least lowest of the values that it stands for; null for a value of its own
     * @param most highest of them
     */
    public record Value(
            Period period,
            double value,
            @Nullable Double least,
            @Nullable Double most,
            boolean met) {}

    /** A tick of the axis of values. */
    public record Row(BigDecimal value, String y) {}

    /**
     * A place on the axis of periods.
     *
     * @param labelled it has room for its name
     */
    public record Column(Period period, String x, boolean labelled) {}

    /**
     * Where a value stands.
     *
     * @param high y of the highest value that it stands for; null for a value of its own
     * @param low y of the lowest one
     * @param nameY where its figure is written
     */
    public record Mark(
            Value value,
            String x,
            String y,
            @Nullable String high,
            @Nullable String low,
            String nameY,
            boolean last) {}

    /** What the axis of values shows. */
    public enum Axis {
        /** From 0 to 100 at most. */
        PERCENT,
        /** Whole numbers, the first at the top. */
        RANK,
        NUMBER
    }

    /** The chart of values: one or more, oldest first, of one frequency. */
    public static PeriodChart of(Axis axis, double target, List<Value> values) {
        List<BigDecimal> ticks = ticks(axis, target, values);
        double first = ticks.get(0).doubleValue();
        double last = ticks.get(ticks.size() - 1).doubleValue();
        Scale heights = axis == Axis.RANK ? new Scale(first, last, TOP, BOTTOM) : new Scale(first, last, BOTTOM, TOP);
        Scale days = new Scale(
                at(values.get(0).period()), at(values.get(values.size() - 1).period()), LEFT + 14.0, RIGHT - 14.0);
        List<Mark> marks = marks(values, days, heights);
        return new PeriodChart(
                ticks.stream()
                        .map(tick -> new Row(tick, Coordinate.text(heights.at(tick.doubleValue()))))
                        .toList(),
                columns(values, days),
                paths(marks),
                marks,
                Coordinate.text(heights.at(target)),
                first == 0 || axis == Axis.RANK);
    }

    private static List<BigDecimal> ticks(Axis axis, double target, List<Value> values) {
        double least = target;
        double most = target;
        for (Value value : values) {
            least = Math.min(least, value.least() == null ? value.value() : value.least());
            most = Math.max(most, value.most() == null ? value.value() : value.most());
        }
        if (axis == Axis.RANK) {
            return Ticks.around(Math.min(0, least - 1), Math.max(most, 2) - 1, GAPS, true).stream()
                    .map(BigDecimal.ONE::add)
                    .toList();
        }
        double room = Math.max((most - least) / 10, axis == Axis.PERCENT ? 0.5 : 1);
        double bottom = least >= 0 ? Math.max(0, least - room) : least - room;
        double top = axis == Axis.PERCENT && most <= 100 ? Math.min(100, most + room) : most + room;
        return Ticks.around(bottom, top, GAPS, axis == Axis.NUMBER && most - least >= GAPS);
    }

    private static List<Mark> marks(List<Value> values, Scale days, Scale heights) {
        List<Mark> marks = new ArrayList<>();
        for (Value value : values) {
            double y = heights.at(value.value());
            Double least = value.least();
            Double most = value.most();
            double top = most == null ? y : Math.min(heights.at(most), y);
            // Above the mark, unless that would run out of the picture.
            double name = top - 8 < TOP - 8 ? y + 16 : top - 8;
            marks.add(new Mark(
                    value,
                    Coordinate.text(days.at(at(value.period()))),
                    Coordinate.text(y),
                    most == null ? null : Coordinate.text(heights.at(most)),
                    least == null ? null : Coordinate.text(heights.at(least)),
                    Coordinate.text(name),
                    marks.size() == values.size() - 1));
        }
        return List.copyOf(marks);
    }

    private static double at(Period period) {
        return (double) period.lastDay().toEpochDay();
    }

    private static List<Column> columns(List<Value> values, Scale days) {
        List<Column> columns = new ArrayList<>();
        double free = Double.POSITIVE_INFINITY;
        // From the last one back: the newest is named in any case.
        for (int i = values.size() - 1; i >= 0; i--) {
            Period period = values.get(i).period();
            double x = days.at(at(period));
            boolean labelled = x <= free;
            free = labelled ? x - LABEL_WIDTH : free;
            columns.add(0, new Column(period, Coordinate.text(x), labelled));
        }
        return List.copyOf(columns);
    }

    private static List<String> paths(List<Mark> marks) {
        List<String> paths = new ArrayList<>();
        List<Sparkline.Dot> stretch = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            boolean follows = i > 0
                    && marks.get(i - 1)
                            .value()
                            .period()
                            .next()
                            .equals(mark.value().period());
            if (!follows) {
                add(stretch, paths);
                stretch.clear();
            }
            stretch.add(new Sparkline.Dot(mark.x(), mark.y(), false));
        }
        add(stretch, paths);
        return List.copyOf(paths);
    }

    private static void add(List<Sparkline.Dot> stretch, List<String> paths) {
        if (stretch.size() > 1) {
            paths.add(Line.through(stretch));
        }
    }
}
