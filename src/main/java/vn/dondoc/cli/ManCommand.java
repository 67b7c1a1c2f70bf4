package vn.dondoc.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dondoc man}: the manual page. */
@Command(
        name = "man",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "In trang hướng dẫn (roff): dondoc man | man -l -",
            "Prints the manual page (roff): dondoc man | man -l -"
        })
final class ManCommand implements Callable<Integer>, CommandLineOnly {

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    ManCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.out().print(new ManPage(spec.root()).text());
        surroundings.out().flush();
        return ExitCode.CLEAN;
    }
}
