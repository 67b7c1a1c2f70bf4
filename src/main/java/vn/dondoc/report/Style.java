package vn.dondoc.report;

/**
 * How a format for people shall look; formats for machines do not care.
 *
 * @param width columns of a line, 40 or more
 * @param colour terminal colours may be used
 * @param verbose evidence, basis and remedy too
 * @param quiet counts only
 */
public record Style(int width, boolean colour, boolean verbose, boolean quiet) {

    /** Columns of a file that nobody looks at through a terminal. */
    private static final int FILE_WIDTH = 80;

    /** The same in a file: without colours, and of the usual width. */
    public Style forFile() {
        return new Style(FILE_WIDTH, false, verbose, quiet);
    }
}
