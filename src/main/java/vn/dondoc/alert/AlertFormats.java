package vn.dondoc.alert;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The formats that say what a run of alerts, or a simulation of many, did. */
public final class AlertFormats {

    private AlertFormats() {}

    /** Names of the formats of a run. */
    public static List<String> names() {
        return List.of("text", "json");
    }

    /** Names of the formats of a simulation. */
    public static List<String> ofSimulations() {
        return List.of("text", "json", "svg");
    }

    /**
     * Writes a run.
     *
     * @param quiet counts only
     */
    public static void write(String format, AlertResult result, boolean quiet, OutputStream out) throws IOException {
        if (format.equals("json")) {
            AlertJson.write(result, out);
        } else {
            out.write(AlertText.of(result, quiet).getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Writes a simulation.
     *
     * @param quiet counts only
     */
    public static void write(String format, Simulation simulation, boolean quiet, OutputStream out) throws IOException {
        switch (format) {
            case "json" -> SimulationJson.write(simulation, out);
            case "svg" -> out.write(SimulationPicture.of(simulation).getBytes(StandardCharsets.UTF_8));
            default -> out.write(SimulationText.of(simulation, quiet).getBytes(StandardCharsets.UTF_8));
        }
    }
}
