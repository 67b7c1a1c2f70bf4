package vn.dondoc.cli;

import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.dondoc.cli.HistoryViewOptions.View;
import vn.dondoc.history.RecordedRun;
import vn.dondoc.history.RunNames;
import vn.dondoc.history.Runs;
import vn.dondoc.history.Tellings;
import vn.dondoc.history.view.ShownRun;
import vn.dondoc.report.Formats;

/** {@code dondoc history show}: shows one run as it was, in every format of check. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Xem lại một lần chạy, ở mọi dạng của check.",
            "Shows one run as it was, in every format of check."
        })
final class HistoryShowCommand implements Callable<Integer>, CommandLineOnly {

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "RUN",
            index = "0",
            arity = "0..1",
            description = {"Lần chạy (mặc định: latest).", "The run (default: latest)."})
    private String run = RunNames.LATEST;

    @Mixin
    private HistoryViewOptions options = new HistoryViewOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    HistoryShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Set<String> configured() {
        return HistoryViewOptions.CONFIGURED;
    }

    @Override
    public Integer call() {
        View view = options.open(spec, Formats.names(), surroundings);
        ShownRun shown = view.database().read(handle -> {
            RecordedRun found = RunNames.find(Runs.all(handle), run);
            return new ShownRun(found, view.spoken(Runs.audit(handle, found)), Tellings.ofRun(handle, found.number()));
        });
        view.outputs().write(shown::write, view.console(), surroundings);
        return ExitCode.CLEAN;
    }
}
