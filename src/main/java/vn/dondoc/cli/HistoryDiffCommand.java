package vn.dondoc.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.dondoc.cli.HistoryViewOptions.View;
import vn.dondoc.finding.Audit;
import vn.dondoc.history.RecordedRun;
import vn.dondoc.history.RunDiff;
import vn.dondoc.history.RunNames;
import vn.dondoc.history.Runs;
import vn.dondoc.history.view.ShownDiff;

/** {@code dondoc history diff}: compares two runs: new, fixed, still open, escalated (-f text, json). */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "So hai lần chạy: mới, đã khắc phục, còn nợ, tăng bậc (-f text, json).",
            "Compares two runs: new, fixed, still open, escalated (-f text, json)."
        })
final class HistoryDiffCommand implements Callable<Integer>, CommandLineOnly {

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "RUN",
            index = "0",
            description = {"Lần chạy trước.", "The earlier run."})
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private String earlier;

    @Parameters(
            paramLabel = "RUN",
            index = "1",
            arity = "0..1",
            description = {"Lần chạy sau (mặc định: latest).", "The later run (default: latest)."})
    private String later = RunNames.LATEST;

    @Mixin
    private HistoryViewOptions options = new HistoryViewOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    HistoryDiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Set<String> configured() {
        return HistoryViewOptions.CONFIGURED;
    }

    @Override
    public Integer call() {
        View view = options.open(spec, List.of("text", "json"), surroundings);
        ShownDiff shown = view.database().read(handle -> {
            List<RecordedRun> runs = Runs.all(handle);
            RecordedRun first = RunNames.find(runs, earlier);
            RecordedRun second = RunNames.find(runs, later);
            Audit after = view.spoken(Runs.audit(handle, second));
            return new ShownDiff(RunDiff.of(first, Runs.audit(handle, first), second, after), after);
        });
        view.outputs()
                .write(
                        (format, style, out) -> {
                            if (format.equals("json")) {
                                shown.json(out);
                            } else {
                                shown.text(style, out);
                            }
                        },
                        view.console(),
                        surroundings);
        return ExitCode.CLEAN;
    }
}
