package vn.dondoc.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.dondoc.finding.Forecast;

/** The formats of a forecast. */
public final class ForecastFormats {

    private static final String JSON = "json";

    private ForecastFormats() {}

    public static List<String> names() {
        return List.of(Formats.DEFAULT, JSON);
    }

    /**
     * Writes a forecast, in UTF-8.
     *
     * @param format one of {@link #names()}
     */
    public static void write(String format, Forecast forecast, Style style, OutputStream out) throws IOException {
        if (format.equals(JSON)) {
            JsonForecast.write(forecast, out);
        } else {
            TextForecast.write(forecast, style, out);
        }
    }
}
