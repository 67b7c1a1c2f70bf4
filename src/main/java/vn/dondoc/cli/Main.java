package vn.dondoc.cli;

import java.time.Clock;
import java.time.ZoneId;
import picocli.CommandLine;

/** The command {@code dondoc}. */
public final class Main {

    /** Where the days of the plans are counted. */
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, Surroundings.ofProcess(Clock.system(VIETNAM))));
    }

    /** Runs one command and returns its exit code. */
    static int run(String[] arguments, Surroundings surroundings) {
        boolean check = arguments.length > 0 && arguments[0].equals("check");
        CommandLine line = check ? CommandLines.ofCheck(surroundings) : CommandLines.create(surroundings);
        return line.execute(arguments);
    }
}
