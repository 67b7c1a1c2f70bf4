package vn.dondoc.cli;

import java.time.Clock;
import java.time.ZoneId;

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
        return CommandLines.create(surroundings).execute(arguments);
    }
}
