package vn.dondoc.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/**
 * A command run in this process.
 *
 * @param code exit code
 * @param out what went to standard output
 * @param err what went to standard error
 */
record Run(int code, String out, String err) {

    /** Half past six in the evening of 30/06/2023 in Greenwich: the first of July in Vietnam. */
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2023-06-30T18:30:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    /** Surroundings for what runs nothing: neither input nor output. */
    static Surroundings surroundings(Path directory, Map<String, String> variables) {
        return new Surroundings(
                directory,
                variables,
                InputStream.nullInputStream(),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                false,
                false,
                CLOCK);
    }

    static Run in(Path directory, String... arguments) {
        return in(directory, Map.of(), "", arguments);
    }

    static Run in(Path directory, Map<String, String> variables, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                directory,
                variables,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                CLOCK);
        int code = Main.run(arguments, surroundings);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
