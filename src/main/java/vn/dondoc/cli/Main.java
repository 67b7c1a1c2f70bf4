package vn.dondoc.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import picocli.CommandLine;
import vn.dondoc.engine.BuiltInRules;

/** The command {@code dondoc}. */
public final class Main {

    /**
     * Where the days of the plans are counted. Vietnam's clocks never change, and to look the zone up by name would take
     * longer than to read the plans of a unit.
     */
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private Main() {}

    /** What a command printed must not get lost unseen, whatever it was. */
    private static int taken(int code, CommandLine line, Surroundings surroundings) {
        if (code == ExitCode.NOT_RUN
                || code == ExitCode.INTERNAL
                || !surroundings.out().checkError()) {
            return code;
        }
        CommandLines.print(Outputs.NOT_TAKEN, line.getErr()::println);
        line.getErr().flush();
        return ExitCode.NOT_RUN;
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // Libraries print there what is told again with its place, and with it what files of strangers hold.
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        System.exit(run(arguments, Surroundings.ofProcess(Clock.system(VIETNAM))));
    }

    /** Runs one command and returns its exit code. */
    static int run(String[] arguments, Surroundings surroundings) {
        boolean check = arguments.length > 0 && arguments[0].equals("check");
        CommandLine line =
                check ? CommandLines.ofCheck(surroundings, BuiltInRules.begin()) : CommandLines.create(surroundings);
        try {
            return taken(line.execute(arguments), line, surroundings);
        } catch (VirtualMachineError e) {
            // Not the exit code that findings have, which Java would end with.
            int code = CommandLines.broken(e, line.getErr());
            line.getErr().flush();
            return code;
        }
    }
}
