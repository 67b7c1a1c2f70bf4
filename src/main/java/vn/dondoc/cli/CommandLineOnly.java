package vn.dondoc.cli;

import java.util.Set;

/** A command whose options are given on the command line alone: what it does is asked for once, not configured. */
interface CommandLineOnly {

    /** Those of its options, by their long names, that may stand in the file or a variable all the same. */
    default Set<String> configured() {
        return Set.of();
    }
}
