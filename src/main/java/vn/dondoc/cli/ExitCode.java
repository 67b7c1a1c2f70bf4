package vn.dondoc.cli;

/** The frozen exit codes. */
final class ExitCode {

    /** Nothing at or above {@code --fail-on}. */
    static final int CLEAN = 0;

    /** Findings at or above it. */
    static final int FINDINGS = 1;

    /** The run could not be made, or judged nothing. */
    static final int NOT_RUN = 2;

    /** Internal error, or an alert that could not be delivered. */
    static final int INTERNAL = 3;

    private ExitCode() {}
}
