package vn.dondoc.cli;

import vn.dondoc.report.Style;

/** How results look on standard output. */
final class Console {

    private Console() {}

    static Style style(CheckOptions options, Surroundings surroundings) {
        return new Style(surroundings.width(), usesColour(options, surroundings), options.verbose, options.quiet);
    }

    /** What the command line says counts first, then NO_COLOR, FORCE_COLOR, and what the terminal is. */
    private static boolean usesColour(CheckOptions options, Surroundings surroundings) {
        if (options.colour || options.noColour) {
            return options.colour;
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
