package vn.dondoc.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.dondoc.cli.HistoryViewOptions.View;
import vn.dondoc.history.RecordedRun;
import vn.dondoc.history.Runs;
import vn.dondoc.history.view.RunList;
import vn.dondoc.model.Program.Language;

/** {@code dondoc history list}: lists the recorded runs (-f text, json). */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {"Liệt kê các lần chạy đã ghi (-f text, json).", "Lists the recorded runs (-f text, json)."})
final class HistoryListCommand implements Callable<Integer>, CommandLineOnly {

    private final Surroundings surroundings;

    @Mixin
    private HistoryViewOptions options = new HistoryViewOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    HistoryListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Set<String> configured() {
        return HistoryViewOptions.CONFIGURED;
    }

    @Override
    public Integer call() {
        View view = options.open(spec, List.of("text", "json"), surroundings);
        List<RecordedRun> runs = view.database().read(Runs::all);
        RunList list = new RunList(view.place().shown(), runs);
        view.outputs()
                .write(
                        (format, style, out) -> {
                            if (format.equals("json")) {
                                list.json(out);
                            } else {
                                list.text(view.languageOr(Language.VI), style, out);
                            }
                        },
                        view.console(),
                        surroundings);
        return ExitCode.CLEAN;
    }
}
