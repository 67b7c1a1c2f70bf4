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

    /** Text for a person's terminal: control characters, which could drive it, are shown as such. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean harmless = c == '\n' || (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT);
            visible.append(harmless ? Character.toString(c) : String.format("\\u%04x", c));
        });
        return visible.toString();
    }
}
