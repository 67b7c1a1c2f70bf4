package vn.dondoc.cli;

import java.util.List;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.report.Style;

/** How results look on standard output. */
final class Console {

    private Console() {}

    /** @param problems takes what is wrong with the options */
    static Style style(CheckOptions options, Origins origins, Surroundings surroundings, List<Bilingual> problems) {
        boolean colour = usesColour(options.colour, options.noColour, origins, surroundings, problems);
        return new Style(surroundings.width(), colour, options.verbose, options.quiet);
    }

    /**
     * What the command line says counts first, then NO_COLOR, FORCE_COLOR, and what the terminal is.
     *
     * @param on the value of --color
     * @param off the value of --no-color; of the two the one on the stronger layer holds
     * @param problems takes what is wrong with the options
     */
    static boolean usesColour(
            boolean on, boolean off, Origins origins, Surroundings surroundings, List<Bilingual> problems) {
        if (on && off) {
            if (!origins.beats("--color", "--no-color") && !origins.beats("--no-color", "--color")) {
                problems.add(new Bilingual(
                        "--color và --no-color không đi cùng nhau", "--color and --no-color do not go together"));
            }
            return origins.beats("--color", "--no-color");
        }
        if (on || off) {
            return on;
        }
        if (!surroundings.variable("NO_COLOR").isEmpty()) {
            return false;
        }
        if (!surroundings.variable("FORCE_COLOR").isEmpty()) {
            return true;
        }
        return surroundings.terminalOut() && !surroundings.variable("TERM").equals("dumb");
    }
}
