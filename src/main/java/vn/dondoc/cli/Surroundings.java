package vn.dondoc.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What a command sees of the process that it runs in, so that tests can run commands without one.
 *
 * @param directory working directory; findings name files relative to it
 * @param variables environment variables
 * @param terminalOut standard output goes to a person's terminal
 * @param terminalErr standard error does
 * @param clock the only clock of the program, in Vietnam's time zone
 */
record Surroundings(
        Path directory,
        Map<String, String> variables,
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean terminalOut,
        boolean terminalErr,
        Clock clock) {

    /** Columns of a terminal whose width is unknown. */
    private static final int USUAL_WIDTH = 80;

    /** The launcher knows what the streams are ({@code test -t}); Java cannot tell them apart. */
    static Surroundings ofProcess(Clock clock) {
        return new Surroundings(
                Path.of("").toAbsolutePath(),
                System.getenv(),
                System.in,
                utf8(FileDescriptor.out, false),
                utf8(FileDescriptor.err, true),
                Boolean.getBoolean("dondoc.terminal.out"),
                Boolean.getBoolean("dondoc.terminal.err"),
                clock);
    }

    /** UTF-8 whatever the platform's encoding: the texts are Vietnamese. */
    private static PrintStream utf8(FileDescriptor descriptor, boolean autoFlush) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), autoFlush, StandardCharsets.UTF_8);
    }

    /** A file as people call it: by its path from the working directory, with {@code /}. */
    String name(Path file) {
        return directory
                .relativize(file.toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
    }

    /** A variable's value; empty where it is not set. */
    String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    /** Width of the output in columns, from {@code COLUMNS}. */
    int width() {
        String columns = variable("COLUMNS");
        boolean sensible = columns.matches("[1-9]\\d{1,3}");
        return sensible ? Math.max(40, Integer.parseInt(columns)) : USUAL_WIDTH;
    }
}
