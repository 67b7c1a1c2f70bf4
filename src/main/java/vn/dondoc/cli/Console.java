package vn.dondoc.cli;

import java.util.List;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.report.Style;

/** How results look on standard output. */
final class Console {

    private Console() {}

    /** @param problems takes what is wrong with the options */
    static Style style(CheckOptions options, Origins origins, Surroundings surroundings, List<Bilingual> problems) {
        settle(options, origins, problems);
        return new Style(surroundings.width(), usesColour(options, surroundings), options.verbose, options.quiet);
    }

    /** Of --color and --no-color the one on the stronger layer holds. */
    private static void settle(CheckOptions options, Origins origins, List<Bilingual> problems) {
        if (!options.colour || !options.noColour) {
            return;
        }
        if (origins.beats("--color", "--no-color")) {
            options.noColour = false;
        } else if (origins.beats("--no-color", "--color")) {
            options.colour = false;
        } else {
            problems.add(new Bilingual(
                    "--color và --no-color không đi cùng nhau", "--color and --no-color do not go together"));
        }
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
