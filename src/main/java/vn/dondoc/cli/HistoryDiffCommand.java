package vn.dondoc.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
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
final class HistoryDiffCommand extends HistoryView {

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

    HistoryDiffCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int show(View view) {
        ShownDiff shown = view.database().read(handle -> {
            List<RecordedRun> runs = Runs.all(handle);
            RecordedRun first = RunNames.find(runs, earlier);
            RecordedRun second = RunNames.find(runs, later);
            Audit after = view.spoken(Runs.audit(handle, second));
            return new ShownDiff(RunDiff.of(first, Runs.audit(handle, first), second, after), after);
        });
        view.write(either((format, style, out) -> shown.text(style, out), (format, style, out) -> shown.json(out)));
        return ExitCode.CLEAN;
    }
}
