package vn.dondoc.report.chart;

import java.util.List;
import java.util.stream.Collectors;

/** Straight lines through points, as SVG writes them. */
final class Line {

    private Line() {}

    static String through(List<Sparkline.Dot> dots) {
        return dots.stream().map(dot -> dot.x() + " " + dot.y()).collect(Collectors.joining("L", "M", ""));
    }
}
