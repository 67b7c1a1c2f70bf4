package vn.dondoc.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dondoc rules} without a command: says what there is. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Danh mục luật; viết, thử và soát luật: list, show, test, new, lint.",
            "The rules, and tools to write, test and review them."
        })
final class RulesCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Override
    public void run() {
        throw new DondocCommand.MissingCommandException(spec.commandLine());
    }
}
