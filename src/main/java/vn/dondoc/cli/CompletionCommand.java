package vn.dondoc.cli;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dondoc completion}: a script that teaches a shell the commands and options. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "In đoạn mã để bash hoặc zsh gợi ý lệnh và tùy chọn.",
            "Prints a script with which bash or zsh completes commands and options."
        },
        footer = {
            "",
            "bash:  source <(dondoc completion bash)    (~/.bashrc)",
            "zsh:   source <(dondoc completion zsh)     (~/.zshrc)"
        })
final class CompletionCommand implements Callable<Integer>, CommandLineOnly {

    private static final List<String> SHELLS = List.of("bash", "zsh");

    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    @Parameters(
            arity = "1",
            paramLabel = "SHELL",
            completionCandidates = Shells.class,
            description = {"bash, zsh."})
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    String shell;

    /** The words that {@code SHELL} may be. */
    static final class Shells implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return SHELLS.iterator();
        }
    }

    CompletionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!SHELLS.contains(shell)) {
            throw new NotRunException(List.of(Suggestion.unknown("", "shell", "shell", shell, SHELLS)));
        }
        // One script serves both: it loads zsh's own emulation of bash's completion where it runs in zsh.
        surroundings.out().print(AutoComplete.bash("dondoc", spec.root().commandLine()));
        surroundings.out().flush();
        return ExitCode.CLEAN;
    }
}
