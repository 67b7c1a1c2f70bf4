package vn.dondoc.report.chart;

/** Coordinates as SVG writes them: to a tenth, with a point, whatever the locale. */
final class Coordinate {

    private Coordinate() {}

    static String text(double coordinate) {
        long tenths = Math.round(coordinate * 10);
        String sign = tenths < 0 ? "-" : "";
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return sign + whole + (rest == 0 ? "" : "." + rest);
    }
}
